package nl.klankbord.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.klankbord.HouseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever tries the example finds what a house writes itself: with a history, and as it often is, not all of it in two languages. */
class HouseWritingTest extends HouseTest {

    @Autowired
    private BeanFactory beans;

    @Test
    void oneGuideWasMendedAndOneSetIsThereInDutchAlone() {
        ExampleForTests.moveIn(beans, house);
        UUID youssef = named("Youssef");
        String lifting = "/pieces/" + piece("Samen tillen met de tilhulp");

        assertThat(as(youssef).get(lifting)).bodyText().contains(lifting + "/versions/1", lifting + "/versions/2");
        assertThat(as(youssef).get(lifting + "/versions/1"))
                .bodyText()
                .contains("Waarom pakte je de tilhulp niet?", "Hierna kwam een nieuwere versie");
        assertThat(as(named("Tomasz")).get("/guides" + lifting.substring("/pieces".length()) + "-2"))
                .bodyText()
                .contains("Lifting together with the lifting aid", "How did that go?")
                .doesNotContain("Why did you not take");
        assertThat(as(youssef).get("/pieces/" + piece("Vrijdag in de werkplaats") + "/versions/1?in=en"))
                .bodyText()
                .contains("Dit is er alleen in het Nederlands.");
        assertThat(house.count("knowledge.piece")).isEqualTo(4);
    }

    private UUID named(String given) {
        return house.id("select id from people.person where given_name = ?", given);
    }

    private UUID piece(String name) {
        return house.id("select id from knowledge.piece where draft ->> 'nl-name' = ?", name);
    }
}
