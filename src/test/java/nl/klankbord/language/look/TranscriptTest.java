package nl.klankbord.language.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import nl.klankbord.language.look.Transcript.Said;
import nl.klankbord.web.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TranscriptTest {

    @Test
    void aNameBeforeTheColonSpeaks() {
        Transcript read = Transcript.read("Fatima: Hoe gaat het?\n\nDaan : Goed.\nFATIMA: Fijn.");
        assertThat(read.names()).containsExactly("Fatima", "Daan");
        assertThat(read.said())
                .containsExactly(new Said(0, "Hoe gaat het?"), new Said(1, "Goed."), new Said(0, "Fijn."));
        assertThat(read.refusal()).isEmpty();
    }

    @Test
    void aLineWithoutANameGoesOnWithWhoSpoke() {
        Transcript read = Transcript.read("L: Eerst dit.\nEn dan dat.\nL: En nog iets.\nM: Ja.");
        assertThat(read.said())
                .containsExactly(new Said(0, "Eerst dit.\nEn dan dat.\nEn nog iets."), new Said(1, "Ja."));
    }

    @Test
    void withoutNamesTheLinesTakeTurns() {
        Transcript read = Transcript.read("Hoe gaat het?\nIk denk: goed.\nFijn.");
        assertThat(read.said()).extracting(Said::who).containsExactly(0, 1, 0);
        assertThat(read.said().get(1).text()).isEqualTo("Ik denk: goed.");
    }

    @Test
    void aColonInTheMiddleMakesNoSpeaker() {
        Transcript read = Transcript.read("L: Hoe gaat het?\nM: Nou ja.\nKortom: slecht.\nL: Vertel.\nM: Tja.");
        assertThat(read.names()).containsExactly("L", "M");
        assertThat(read.said().get(1).text()).isEqualTo("Nou ja.\nKortom: slecht.");
    }

    @Test
    void theDayAndTimeOfAChatAreLeftOut() {
        Transcript read = Transcript.read("[12-03-2026 10:15:03] Fatima: Hoi\n12-03-2026 10:16 - Daan: Hallo");
        assertThat(read.said()).extracting(Said::text).containsExactly("Hoi", "Hallo");
    }

    /** As programs for meetings write a talk down; directories turn names around, and one turn is cut in pieces. */
    @Test
    void theWordsOfARecordingAreJoinedByWhoSpoke() {
        Transcript read = Transcript.read("""
                WEBVTT
                Kind: captions

                NOTE niet voor mensen

                3f2a1b4c-0000-4000-8000-000000000001/12-0
                00:00:01.000 --> 00:00:03.000 align:start
                <v Amrani, Fatima el (Kwekerij)>Hoe kijk
                jij naar je rooster?</v>

                00:00:03.000 --> 00:00:05.500
                <v Amrani, Fatima el (Kwekerij)>Vertel eens.</v>

                01:00:05.500 --> 01:00:07.000
                <v Daan>Ik wil <i>eerder</i> beginnen &amp; eerder thuis.
                """);
        assertThat(read.names()).containsExactly("Fatima el Amrani", "Daan");
        assertThat(read.said())
                .containsExactly(
                        new Said(0, "Hoe kijk jij naar je rooster? Vertel eens."),
                        new Said(1, "Ik wil eerder beginnen & eerder thuis."));
    }

    @Test
    void subtitlesWithNamesAreReadToo() {
        Transcript read = Transcript.read(
                "1\n00:00:01,000 --> 00:00:02,000\nFatima: Hoe gaat\n\n2\n00:00:02,000 --> "
                        + "00:00:03,000\nhet werk?\n\n3\n00:00:03,000 --> 00:00:04,000\nDaan: Goed. Om 12\n4\n00:00:04,000 --> 00:00:05,000\nuur ben ik klaar.");
        assertThat(read.said())
                .containsExactly(new Said(0, "Hoe gaat het werk?"), new Said(1, "Goed. Om 12 uur ben ik klaar."));
    }

    @Test
    void subtitlesWithoutNamesAreNoTalk() {
        String text = "1\n00:00:01,000 --> 00:00:02,000\nHoe gaat het?\n\n2\n00:00:02,000 --> 00:00:03,000\nGoed.\n";
        assertThat(Transcript.read(text).refusal()).map(Message::key).contains("look.refused.one");
    }

    @ParameterizedTest
    @CsvSource({"L,M,0", "M,L,1", "M,E,0", "E,M,1", "Daan,Manager,1", "Medewerker,Fatima,1", "Daan,Fatima,0"})
    void whoLeadsIsReadFromTheNames(String first, String second, int leader) {
        assertThat(Transcript.read(first + ": Hoi\n" + second + ": Hallo").leader())
                .isEqualTo(leader);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hallo", "L: Hallo", "L: Hallo\nL: Is daar iemand?", "L: Hallo\nM:", ":::", "L:"})
    void oneSpeakerIsNoTalk(String text) {
        assertThat(Transcript.read(text).refusal()).map(Message::key).contains("look.refused.one");
    }

    @Test
    void threeSpeakersAreNamedInTheRefusal() {
        Message refusal = Transcript.read("An: Hoi\nBo: Hoi\nCo: Hoi").refusal().orElseThrow();
        assertThat(refusal.key()).isEqualTo("look.refused.many");
        assertThat(refusal.arguments()).containsExactly("An, Bo, Co");
    }

    @Test
    void aDayOfTalkingIsTooMuch() {
        String talk = String.join("\n", Collections.nCopies(Transcript.MOST_TURNS + 1, "Ja."));
        assertThat(Transcript.read(talk).refusal()).map(Message::key).contains("look.refused.turns");
    }
}
