package nl.klankbord.language.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.klankbord.language.text.Tongue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What travels along, on plain sentences that are in no text it learned from. */
class ListeningTest {
    private static final Listening DUTCH = Listening.of(Tongue.NL);
    private static final Listening ENGLISH = Listening.of(Tongue.EN);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ik zou heel graag leren lassen.|CHANGE|DESIRE",
                "Ik heb absoluut geen zin in een tabletcursus.|SUSTAIN|DESIRE",
                "Ik beloof dat ik morgen op tijd kom.|CHANGE|COMMITMENT",
                "Dat lukt mij echt nooit.|SUSTAIN|ABILITY",
                "Het kan zo niet langer, ik moet er iets aan doen.|CHANGE|NEED",
                "Gisteren heb ik voor het eerst om hulp gevraagd.|CHANGE|STEPS",
            })
    void whatSomebodyArguesForIsHeardWithItsGround(String text, Talk label, Ground ground) {
        assertThat(DUTCH.talk(new Utterance(text, "")))
                .extracting(TalkHeard::label, TalkHeard::ground)
                .containsExactly(label, ground);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ik wil op tijd komen.|CHANGE",
                "Ik wil op tijd zijn.|CHANGE",
                "Ik wil rustig blijven in zo'n gesprek.|CHANGE",
                "Ik wil vriendelijk blijven tegen klanten.|CHANGE",
                "Ik wil het goed doen.|CHANGE",
                "Ik wil veilig werken.|CHANGE",
                "Ik wil mijn werk afmaken.|CHANGE",
                "Ik wil mijn afspraken nakomen.|CHANGE",
                "Ik wil beter luisteren.|CHANGE",
                "Ik wil gewoon zo blijven werken.|SUSTAIN",
                "Ik wil mijn eigen rooster houden.|SUSTAIN",
                "Ik wil niet op tijd komen.|SUSTAIN",
                "Ik wil geen nieuwe taken.|SUSTAIN",
                "Ik wil koffie.|NEUTRAL",
            })
    void whoPlainlyWantsSomethingGoodIsHeardAsWantingChange(String text, Talk label) {
        assertThat(DUTCH.talk(new Utterance(text, "")).label()).isEqualTo(label);
    }

    @Test
    void whatArguesForNeitherOrBothHasNoGround() {
        assertThat(DUTCH.talk(new Utterance("De vrachtwagen staat bij poort vier.", "")))
                .extracting(TalkHeard::label, TalkHeard::ground)
                .containsExactly(Talk.NEUTRAL, null);
        assertThat(DUTCH.talk(new Utterance("Aan de ene kant wil ik het wel, aan de andere kant durf ik niet.", "")))
                .extracting(TalkHeard::label, TalkHeard::ground)
                .containsExactly(Talk.AMBIVALENT, null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mijn rooster is een puinhoop.|Wat zou jou helpen?|OPEN_QUESTION",
                "mijn rooster is een puinhoop|wat zou jou helpen|OPEN_QUESTION",
                "Mijn rooster is een puinhoop.|Heb je dat al met Kobe besproken?|CLOSED_QUESTION",
                "Mijn rooster is een puinhoop.|Op een schaal van 0 tot 10, hoeveel last heb je ervan?|CLOSED_QUESTION",
                "Mijn rooster is een puinhoop.|Je rooster is een puinhoop.|SIMPLE_REFLECTION",
                "Wat zou jij doen?|Ik zou eerst met Kobe gaan praten, maar kijk wat bij jou past.|ADVICE_WITH_PERMISSION",
                "Mijn moeder is overleden.|Gecondoleerd, wat verdrietig voor je.|SUPPORT",
                "|Even samenvatten: je slaapt slecht, je mist je team en je wilt terug naar de dagdienst.|SUMMARY",
            })
    void whatAManagerDoesIsHeardWithWhatWasJustSaid(String context, String text, Act act) {
        assertThat(DUTCH.act(new Utterance(text, context == null ? "" : context))
                        .act())
                .isEqualTo(act);
    }

    @Test
    void englishIsHeardToo() {
        assertThat(ENGLISH.act(new Utterance("What would you like to be different?", "I'm fed up with it."))
                        .act())
                .isEqualTo(Act.OPEN_QUESTION);
        assertThat(ENGLISH.act(new Utterance("Mm-hmm.", "I'm fed up with it.")).act())
                .isEqualTo(Act.OTHER);
        assertThat(ENGLISH.talk(new Utterance("I really want to stop.", "")).label())
                .isEqualTo(Talk.CHANGE);
        assertThat(ENGLISH.talk(new Utterance("Yeah.", "")).label()).isEqualTo(Talk.NEUTRAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "?", "…", "👍", "\u0000", "!?!?", "((((((", "<script>alert(1)</script>", "1", "'k"})
    void whateverIsTypedIsAnswered(String text) {
        assertThat(DUTCH.talk(new Utterance(text, text)).confidence()).isBetween(0.0, 1.0);
        assertThat(DUTCH.act(new Utterance(text, text)).confidence()).isBetween(0.0, 1.0);
        assertThat(ENGLISH.talk(new Utterance(text, text)).confidence()).isBetween(0.0, 1.0);
        assertThat(ENGLISH.act(new Utterance(text, text)).confidence()).isBetween(0.0, 1.0);
    }

    @Test
    void aLongTextTakesNoLongTime() {
        String text = "ik wil wel maar ik kan niet ".repeat(700);
        long start = System.nanoTime();
        DUTCH.act(new Utterance(text, text));
        DUTCH.talk(new Utterance(text, text));
        assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
    }

    @Test
    void manyCanListenAtOnce() throws Exception {
        TalkHeard alone = DUTCH.talk(new Utterance("Ik wil het anders gaan doen.", ""));
        try (var pool = Executors.newFixedThreadPool(8)) {
            var all = pool.invokeAll(IntStream.range(0, 80)
                    .<Callable<TalkHeard>>mapToObj(
                            it -> () -> DUTCH.talk(new Utterance("Ik wil het anders gaan doen.", "")))
                    .toList());
            for (var one : all) {
                assertThat(one.get()).isEqualTo(alone);
            }
        }
    }
}
