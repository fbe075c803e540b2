package nl.klankbord.conversation.agreement;

import static nl.klankbord.TheCast.BART;
import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.JOLANDA;
import static nl.klankbord.TheCast.YOUSSEF;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.klankbord.HouseTest;
import nl.klankbord.conversation.Told;
import nl.klankbord.people.Pair;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AgreementsDataTest extends HouseTest {

    private static final Pair DAAN_AND_FATIMA = new Pair(DAAN, FATIMA);

    @Autowired
    private Agreements agreements;

    private Told told;

    @BeforeEach
    void talked() {
        told = new Told(house);
        UUID talk = told.held(DAAN, FATIMA, "2026-11-17T10:30");
        told.promise(talk, DAAN, FATIMA, FATIMA, "Daan aanmelden voor de cursus", null);
        told.promise(talk, DAAN, FATIMA, DAAN, "Opruimen als de bel gaat", "2026-11-27");
        UUID other = told.held(BART, FATIMA, "2026-11-18T10:30");
        told.promise(other, BART, FATIMA, BART, "Tomasz inwerken", null);
    }

    @Test
    void eitherOfTheTwoSeesWhatThePairAgreedTheSoonestFirst() {
        for (UUID one : List.of(DAAN, FATIMA)) {
            assertThat(looking(one, () -> agreements.openOf(DAAN_AND_FATIMA)))
                    .extracting(Agreement::text)
                    .containsExactly("Opruimen als de bel gaat", "Daan aanmelden voor de cursus");
        }
    }

    @Test
    void nobodyElseSeesIt() {
        for (UUID other : List.of(BART, JOLANDA, YOUSSEF)) {
            assertThat(looking(other, () -> agreements.openOf(DAAN_AND_FATIMA))).isEmpty();
        }
    }
}
