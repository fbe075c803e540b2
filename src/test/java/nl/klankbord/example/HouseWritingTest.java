package nl.klankbord.example;

import static nl.klankbord.TheCast.TOMASZ;
import static nl.klankbord.TheCast.YOUSSEF;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.Executors;
import nl.klankbord.HouseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever tries the example finds what a house writes itself: with a history, and as it often is, not all of it in two languages. */
class HouseWritingTest extends HouseTest {

    @Autowired
    private HouseWriting writing;

    @Test
    void oneGuideWasMendedAndOneSetIsThereInDutchAlone() {
        looking(YOUSSEF, Executors.callable(writing::publish));
        looking(YOUSSEF, Executors.callable(writing::better));
        String lifting = "/pieces/" + piece("Samen tillen met de tilhulp");

        assertThat(as(YOUSSEF).get(lifting)).bodyText().contains(lifting + "/versions/1", lifting + "/versions/2");
        assertThat(as(YOUSSEF).get(lifting + "/versions/1"))
                .bodyText()
                .contains("Waarom pakte je de tilhulp niet?", "Hierna kwam een nieuwere versie");
        assertThat(as(TOMASZ).get("/guides" + lifting.substring("/pieces".length()) + "-2"))
                .bodyText()
                .contains("Hoe ging dat?", "versie 2")
                .doesNotContain("Waarom pakte je");
        assertThat(as(YOUSSEF).get("/pieces/" + piece("Vrijdag in de werkplaats") + "/versions/1?in=en"))
                .bodyText()
                .contains("Dit is er alleen in het Nederlands.");
        assertThat(house.count("knowledge.piece")).isEqualTo(4);
    }

    private UUID piece(String name) {
        return house.id("select id from knowledge.piece where draft ->> 'nl-name' = ?", name);
    }
}
