package nl.klankbord.example;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import nl.klankbord.access.Ids;
import nl.klankbord.language.houserule.HouseRules;
import nl.klankbord.language.keepsake.Keepsake;
import nl.klankbord.language.keepsake.Keepsakes;
import org.springframework.stereotype.Component;

/** What the cast did with the language coach: Fatima keeps a talk she looked back at, and Youssef chose what is looked for. */
@Component
class ReadingAlong {

    private final Keepsakes keepsakes;
    private final HouseRules rules;

    ReadingAlong(Keepsakes keepsakes, HouseRules rules) {
        this.keepsakes = keepsakes;
        this.rules = rules;
    }

    /** A talk with this person, with what she said of three of its turns. */
    void keep(UUID about) {
        String labels = "3:change 6:advice 7:sustain";
        keepsakes.keep(
                Ids.next(), new Keepsake.Draft("Over de lasrobot", about, talk(), 0, labels, Keepsake.WEEKS.getLast()));
    }

    /** A word that this house no longer works with, and a kind that it tried without. */
    void choose() {
        rules.add(
                "person_judgement",
                "nl",
                "moeilijke doelgroep",
                "Wij praten over mensen, niet over een doelgroep.",
                "mensen die meer tijd nodig hebben");
        rules.leaveOut("why_question");
        rules.all().stream().filter(it -> it.off()).forEach(it -> rules.end(it.id()));
    }

    private static String talk() {
        try (InputStream talk = Objects.requireNonNull(ReadingAlong.class.getResourceAsStream("/example/talk.txt"))) {
            return new String(talk.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
