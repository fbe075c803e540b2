package nl.klankbord.conversation.preparation;

import static nl.klankbord.TheCast.DAAN;
import static nl.klankbord.TheCast.FATIMA;
import static nl.klankbord.TheCast.JOLANDA;
import static nl.klankbord.TheCast.MARIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import nl.klankbord.conversation.TalkTest;
import nl.klankbord.web.NotHere;
import org.junit.jupiter.api.Test;

class PreparationDataTest extends TalkTest {

    private static final String MOMENT = "2026-11-27T10:30";

    @Test
    void fatimaReadsWhatDaanSharesAndNothingElse() {
        UUID talk = fatimaAndDaanTalk(MOMENT);
        writes(DAAN, talk, "Ik durfde niks te vragen");
        UUID shared = shares(DAAN, talk, "De nieuwe machine");

        assertThat(texts(FATIMA, talk)).containsExactly("De nieuwe machine");
        assertThat(texts(DAAN, talk)).containsExactly("Ik durfde niks te vragen", "De nieuwe machine");

        assertThat(looking(DAAN, () -> preparations.takeBack(talk, shared))).isTrue();
        assertThat(texts(FATIMA, talk)).isEmpty();
    }

    @Test
    void nobodyElseReadsEvenWhatIsShared() {
        UUID talk = fatimaAndDaanTalk(MOMENT);
        shares(DAAN, talk, "De nieuwe machine");

        assertThat(texts(MARIT, talk)).isEmpty();
        assertThat(texts(JOLANDA, talk)).isEmpty();
    }

    @Test
    void fatimaCannotTouchDaansLines() {
        UUID talk = fatimaAndDaanTalk(MOMENT);
        UUID own = writes(DAAN, talk, "Alleen voor mij");
        UUID shared = shares(DAAN, talk, "De nieuwe machine");

        for (UUID line : List.of(own, shared)) {
            assertThatExceptionOfType(NotHere.class).isThrownBy(() -> looking(FATIMA, () -> share(talk, line)));
            assertThatExceptionOfType(NotHere.class)
                    .isThrownBy(() -> looking(FATIMA, () -> preparations.takeBack(talk, line)));
            assertThatExceptionOfType(NotHere.class)
                    .isThrownBy(() -> looking(FATIMA, () -> preparations.remove(talk, line)));
        }
        assertThat(texts(DAAN, talk)).hasSize(2);
    }

    @Test
    void whatWasSharedStaysSharedOnceTheTalkBegan() {
        UUID talk = fatimaAndDaanTalk(MOMENT);
        UUID shared = shares(DAAN, talk, "De nieuwe machine");
        UUID own = writes(DAAN, talk, "Alleen voor mij");
        clock.set(MOMENT);

        assertThat(looking(DAAN, () -> preparations.takeBack(talk, shared))).isFalse();
        assertThat(looking(DAAN, () -> preparations.remove(talk, shared))).isEmpty();
        assertThat(looking(DAAN, () -> preparations.remove(talk, own))).isPresent();
        assertThat(texts(FATIMA, talk)).containsExactly("De nieuwe machine");
    }

    @Test
    void daanPutsHisLinesInHisOwnOrder() {
        UUID talk = fatimaAndDaanTalk(MOMENT);
        writes(DAAN, talk, "een");
        writes(DAAN, talk, "twee");
        UUID last = writes(DAAN, talk, "drie");

        looking(DAAN, () -> moved(talk, last, 1));
        assertThat(texts(DAAN, talk)).containsExactly("drie", "een", "twee");
        looking(DAAN, () -> moved(talk, last, 99));
        assertThat(texts(DAAN, talk)).containsExactly("een", "twee", "drie");
    }

    private boolean share(UUID talk, UUID line) {
        preparations.share(talk, line);
        return true;
    }

    private boolean moved(UUID talk, UUID line, int place) {
        preparations.move(talk, line, place);
        return true;
    }

    private List<String> texts(UUID person, UUID talk) {
        return looking(person, () -> preparations.lines(talk)).stream()
                .map(Line::text)
                .toList();
    }
}
