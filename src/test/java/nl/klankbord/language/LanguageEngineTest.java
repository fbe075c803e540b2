package nl.klankbord.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.klankbord.language.text.Tongue;
import org.junit.jupiter.api.Test;

class LanguageEngineTest {
    private static final LanguageEngine ENGINE = LanguageEngine.of(Tongue.NL, Options.none());

    @Test
    void whatAnEmployeeSaidIsNotTheWritersJudgement() {
        assertThat(kinds("Hij zegt dat hij lui is.", TextKind.MINUTES)).isEmpty();
        assertThat(kinds("Hem gezegd dat hij lui is.", TextKind.MINUTES)).containsExactly(Kind.PERSON_JUDGEMENT);
    }

    @Test
    void whatIsMedicalIsFoundWhoeverSaidIt() {
        assertThat(kinds("Zij vertelt dat zij een burn-out heeft.", TextKind.MINUTES))
                .containsExactly(Kind.MEDICAL_DETAIL);
        assertThat(kinds("Zij heeft zich ziek gemeld en denkt aan een week.", TextKind.ABSENCE))
                .isEmpty();
    }

    @Test
    void inAnAbsenceRecordOnlyWhatIsMedicalIsLookedAt() {
        assertThat(kinds("Hij is lui en heeft griep.", TextKind.ABSENCE)).containsExactly(Kind.MEDICAL_DETAIL);
    }

    @Test
    void anOrganisationLeavesAKindOutAndAddsItsOwnPhrases() {
        var options = new Options(Set.of(Kind.PERSON_JUDGEMENT), Map.of(Kind.VAGUE_PRAISE, List.of("Gouden Linde!")));
        LanguageEngine own = LanguageEngine.of(Tongue.NL, options);

        assertThat(own.coach("Hij is gewoon lui.", TextKind.MINUTES).findings()).isEmpty();
        assertThat(own.coach("Jij krijgt de gouden linde van deze maand.", TextKind.MINUTES)
                        .findings())
                .extracting(Finding::kind)
                .containsExactly(Kind.VAGUE_PRAISE);
    }

    @Test
    void aSentenceThatOnlySoundsLikeAKindIsFoundAsAGuess() {
        String text = "Maak je daar nou geen zorgen om, joh.";

        assertThat(ENGINE.coach(text, TextKind.MESSAGE).findings())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.kind()).isEqualTo(Kind.EMPTY_REASSURANCE);
                    assertThat(text.substring(it.from(), it.to())).isEqualTo("Maak je daar nou geen zorgen om, joh");
                    assertThat(it.message()).endsWith("Jij weet wat je bedoelt.");
                });
        LanguageEngine without = LanguageEngine.of(Tongue.NL, new Options(Set.of(Kind.EMPTY_REASSURANCE), Map.of()));
        assertThat(without.coach(text, TextKind.MESSAGE).findings()).isEmpty();
    }

    @Test
    void theMedicalFindingSaysWhatTheLawSaysAndWhatToWriteInstead() {
        Coaching coaching = ENGINE.coach("Hij is ziek vanwege een burn-out.", TextKind.ABSENCE);

        assertThat(coaching.findings()).singleElement().satisfies(it -> {
            assertThat(it.severity()).isEqualTo(Severity.STRONG);
            assertThat(it.message()).contains("AVG artikel 9", "2016");
            assertThat(it.rewrite()).isEqualTo("heeft zich ziek gemeld");
        });
    }

    @Test
    void aReportOfSomethingSeriousStaysAsItIs() {
        Coaching coaching =
                ENGINE.coach("Je komt altijd te laat. Hij maakt altijd racistische grappen.", TextKind.MINUTES);

        assertThat(coaching.confidant()).containsExactly(new Coaching.Place(24, 61));
        assertThat(coaching.findings()).extracting(Finding::kind).containsExactly(Kind.GENERALISATION);
    }

    @Test
    void whoReportsAnAdvanceOrUnequalTreatmentIsNotCorrected() {
        for (String text : List.of(
                "Ik krijg geen vaste baan omdat ik zwanger ben.",
                "Mijn leidinggevende stuurt me 's avonds appjes dat ik zo mooi ben.")) {
            assertThat(ENGINE.coach(text, TextKind.MESSAGE).findings()).isEmpty();
            assertThat(ENGINE.coach(text, TextKind.MESSAGE).confidant()).hasSize(1);
        }
    }

    @Test
    void inAnAbsenceRecordWhatIsPrivateIsNoMoreKeptThanWhatIsMedical() {
        for (String text : List.of(
                "Na de bevalling komt ze terug.",
                "Fatima belt Kim als de uitslag binnen is.",
                "Hij heeft het zwaar thuis met de scheiding.")) {
            assertThat(kinds(text, TextKind.ABSENCE)).isNotEmpty().containsOnly(Kind.MEDICAL_DETAIL);
        }
        assertThat(kinds("Hij doet deze week de administratie, zoals de bedrijfsarts adviseerde.", TextKind.ABSENCE))
                .isEmpty();
        assertThat(kinds("Na de bevalling komt ze terug.", TextKind.MESSAGE)).isEmpty();
    }

    @Test
    void theFirstImpressionIsSeenBesideEachOther() {
        assertThat(impression("Je kwam om tien over negen binnen.")).isEqualTo(Impression.DESCRIPTION);
        assertThat(impression("Je verslag was matig.")).isEqualTo(Impression.EVALUATION);
        assertThat(impression("Je komt altijd te laat.")).isEqualTo(Impression.ACCUSATION);
    }

    @Test
    void aWhyGetsAProposedWordingOfTheWritersOwnWords() {
        assertThat(ENGINE.coach("Waarom heb je de klant niet gebeld?", TextKind.FEEDBACK)
                        .findings())
                .extracting(Finding::rewrite)
                .containsExactly("Wat maakt dat je de klant niet gebeld hebt");
    }

    @Test
    void whoIsCalledByNameIsSomebodyElseToo() {
        assertThat(ENGINE.coach("Daan is slordig.", TextKind.MINUTES).findings())
                .extracting(Finding::kind)
                .containsExactly(Kind.PERSON_JUDGEMENT);
        assertThat(ENGINE.coach("Amsterdam is saai.", TextKind.MINUTES).findings())
                .isEmpty();
    }

    @Test
    void whoHasTheNameOfAThingIsSomebodyToo() {
        assertThat(kinds("Dirk is lui, Petra werkt wel.", TextKind.MINUTES))
                .containsExactly(Kind.PERSON_JUDGEMENT, Kind.COMPARISON);
    }

    @Test
    void theLouderOfTwoKindsInASentenceDoesNotDrownTheOther() {
        assertThat(kinds("Hij is ongemotiveerd en komt altijd te laat.", TextKind.MINUTES))
                .contains(Kind.MIND_READING, Kind.GENERALISATION);
        assertThat(kinds("Je bent lui en je komt altijd te laat.", TextKind.FEEDBACK))
                .contains(Kind.PERSON_JUDGEMENT, Kind.GENERALISATION);
    }

    @Test
    void whatSomebodyIsSaidNotToCareForIsAGuessAtTheirMind() {
        assertThat(kinds("Petra is ongeïnteresseerd.", TextKind.MINUTES)).containsExactly(Kind.MIND_READING);
        assertThat(kinds("Het lijkt wel of het je niks interesseert.", TextKind.MESSAGE))
                .containsExactly(Kind.MIND_READING);
    }

    @Test
    void aWordThatBeganTheSentenceHasNoCapitalFurtherOn() {
        assertThat(ENGINE.coach("Je bent altijd te laat.", TextKind.FEEDBACK).findings())
                .extracting(Finding::rewrite)
                .containsExactly("Op … en … was je te laat");
    }

    @Test
    void thePartsOfFeedbackHaveTheirPlaces() {
        String text = "Ik schrok daarvan.";
        assertThat(ENGINE.parts(text)).singleElement().satisfies(found -> {
            assertThat(found.part()).isEqualTo(Part.FEELING);
            assertThat(text.substring(found.from(), found.to())).isEqualTo("Ik schrok");
        });
    }

    private static List<Kind> kinds(String text, TextKind kind) {
        return ENGINE.coach(text, kind).findings().stream().map(Finding::kind).toList();
    }

    private static Impression impression(String text) {
        return ENGINE.coach(text, TextKind.FEEDBACK).impression();
    }
}
