package nl.klankbord.language.talk.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.klankbord.language.talk.Act;
import nl.klankbord.language.talk.ActHeard;
import nl.klankbord.language.talk.Listening;
import nl.klankbord.language.talk.Talk;
import nl.klankbord.language.talk.TalkHeard;
import nl.klankbord.language.talk.Utterance;
import nl.klankbord.language.talk.view.TalkView.Candidate;
import nl.klankbord.language.talk.view.TalkView.Question;
import nl.klankbord.language.talk.view.TalkView.Word;
import nl.klankbord.language.talk.view.Turn.Speaker;
import nl.klankbord.language.text.Tongue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Samira talks with Daan; what each turn does is written in the turn, as an organisation's own model could say it. */
class TalkViewTest {
    private static final Listening WRITTEN = new Listening() {
        @Override
        public TalkHeard talk(Utterance utterance) {
            String[] written = utterance.text().split(" ");
            return new TalkHeard(
                    Talk.valueOf(written[0]), null, written.length > 1 ? Double.parseDouble(written[1]) : 0.9);
        }

        @Override
        public ActHeard act(Utterance utterance) {
            return new ActHeard(Act.valueOf(utterance.text()), 0.9);
        }
    };

    @Test
    void aTalkWithoutTurnsStillGivesTwoStrengthsAndOneThingToTry() {
        TalkView view = talk();
        assertThat(view.questions()).isEmpty();
        assertThat(view.reflectionsPerQuestion()).isEmpty();
        assertThat(view.adviceShare()).isZero();
        assertThat(view.strengths()).isNotEmpty();
        assertThat(view.next().technique()).isEqualTo("specific-positive-feedback");
    }

    @Test
    void theQuestionsAreListedWithTheirPlace() {
        assertThat(talk("m OPEN_QUESTION", "e NEUTRAL", "m CLOSED_QUESTION", "e CHANGE", "m OTHER")
                        .questions())
                .containsExactly(new Question(0, "OPEN_QUESTION", true), new Question(2, "CLOSED_QUESTION", false));
    }

    /** The engine hears them as open questions; praise for them would teach somebody the wrong thing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hi, how are you?|OTHER",
                "Hoi Daan, hoe gaat het met je?|OTHER",
                "Goedemorgen! Hoe is het?|OTHER",
                "Why not just stop?|ADVICE",
                "Waarom niet gewoon stoppen?|ADVICE",
                "Waarom vraag je het niet gewoon aan Marit?|ADVICE",
                "Why don't you just ask Marit?|ADVICE",
                "Zullen we om negen uur beginnen?|CLOSED_QUESTION",
                "Hi, how are you? What would you like to talk about?|OPEN_QUESTION",
                "Hoe gaat het thuis?|OPEN_QUESTION",
                "Waarom ben je alweer te laat?|CONFRONTATION",
                "Hoi Daan. Waarom doe je dat nou steeds?|CONFRONTATION",
                "Why are you always late again?|CONFRONTATION",
                "Waarom is het op maandag altijd zo druk?|OPEN_QUESTION",
                "Why is Monday always so busy?|OPEN_QUESTION",
                "Waarom niet?|OPEN_QUESTION",
                "Waarom kwam je niet?|OPEN_QUESTION",
                "What shall we do?|OPEN_QUESTION",
                "Vertel eens.|OPEN_QUESTION"
            })
    void whatOnlyLooksLikeAnOpenQuestionIsNone(String text, Act act) {
        ActHeard heard = new Asking(text, true).over(new ActHeard(Act.OPEN_QUESTION, 0.9));
        assertThat(heard.act()).isEqualTo(act);
    }

    @Test
    void halfwayThroughATalkSomebodyWantsToKnow() {
        ActHeard open = new ActHeard(Act.OPEN_QUESTION, 0.9);
        assertThat(new Asking("Hoe gaat het met je?", false).over(open)).isEqualTo(open);
        assertThat(new Asking("Hoe gaat het met je?", true).over(open).act()).isEqualTo(Act.OTHER);
    }

    @Test
    void onlyTheSentencesThatAskAreListed() {
        assertThat(new Asking("Hoi, hoe gaat het? Ik zag je rooster. Wat zou jij willen? Ik luister.", true).words())
                .isEqualTo("Wat zou jij willen?");
        assertThat(new Asking("Je wilt rust. Hoe?\nEn wanneer?", false).words()).isEqualTo("Hoe? En wanneer?");
        assertThat(new Asking("Vertel eens.", false).words()).isEqualTo("Vertel eens.");
    }

    @Test
    void reflectionsPerQuestionIsToldInHalves() {
        assertThat(talk(
                                "m OPEN_QUESTION",
                                "m CLOSED_QUESTION",
                                "m OPEN_QUESTION",
                                "m SIMPLE_REFLECTION",
                                "m SUMMARY",
                                "m OTHER")
                        .reflectionsPerQuestion())
                .contains(0.5);
        assertThat(talk("m OPEN_QUESTION", "m COMPLEX_REFLECTION", "m SIMPLE_REFLECTION")
                        .reflectionsPerQuestion())
                .contains(2.0);
    }

    @Test
    void smallTalkCountsForNothingInTheShareOfAdvice() {
        assertThat(talk("m OTHER", "m OTHER", "m UNSURE", "m ADVICE", "m OPEN_QUESTION")
                        .adviceShare())
                .isEqualTo(0.5);
    }

    @Test
    void onlyWhatIsSureEnoughIsACandidate() {
        assertThat(talk(
                                "e CHANGE 0.8",
                                "e CHANGE 0.4",
                                "e SUSTAIN 0.7",
                                "e NEUTRAL 0.99",
                                "e UNSURE 0.9",
                                "e AMBIVALENT 0.6")
                        .candidates())
                .extracting(Candidate::at, Candidate::label)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(0, Talk.CHANGE),
                        org.assertj.core.groups.Tuple.tuple(2, Talk.SUSTAIN),
                        org.assertj.core.groups.Tuple.tuple(5, Talk.AMBIVALENT));
    }

    @Test
    void twoStrengthsAreOfDifferentTechniques() {
        List<Word> strengths = talk(
                        "m OPEN_QUESTION",
                        "m SIMPLE_REFLECTION",
                        "m COMPLEX_REFLECTION",
                        "m OPEN_QUESTION",
                        "m SUMMARY")
                .strengths();
        assertThat(strengths).extracting(Word::key).containsExactly("gives-back-as-much", "asks-open");
    }

    @Test
    void aFewLinesWithAReproachAreNotPraisedForTheirQuestions() {
        assertThat(talk("m OPEN_QUESTION", "e NEUTRAL", "m OPEN_QUESTION").strengths())
                .extracting(Word::key)
                .doesNotContain("asks-open");
        assertThat(talk("m OPEN_QUESTION", "m CONFRONTATION", "m OPEN_QUESTION").strengths())
                .extracting(Word::key)
                .doesNotContain("asks-open");
    }

    @Test
    void whoPushedHearsThatFirst() {
        assertThat(talk("m ADVICE", "m CONFRONTATION").next().key()).isEqualTo("less-pushing");
        assertThat(talk("m ADVICE", "m OPEN_QUESTION").next().key()).isEqualTo("ask-leave-first");
    }

    @Test
    void changeTalkThatIsPassedByIsSomethingToTry() {
        assertThat(talk("e CHANGE", "m INFORMATION").next().key()).isEqualTo("follow-the-wish");
        assertThat(talk("e CHANGE", "m COMPLEX_REFLECTION").next().key()).isNotEqualTo("follow-the-wish");
        assertThat(talk("e CHANGE").next().key()).isNotEqualTo("follow-the-wish");
    }

    @Test
    void askingLeaveIsAStrengthAndUnaskedAdviceIsNot() {
        assertThat(talk("m ADVICE_WITH_PERMISSION").strengths())
                .extracting(Word::key)
                .contains("asks-leave");
        assertThat(talk("m ADVICE_WITH_PERMISSION", "m ADVICE").strengths())
                .extracting(Word::key)
                .doesNotContain("asks-leave");
    }

    @Test
    void everyWordIsThereInBothLanguages() {
        Word word = talk("m CONFRONTATION").next();
        assertThat(word.in(Tongue.NL)).startsWith("Overtuigen");
        assertThat(word.in(Tongue.EN)).startsWith("Persuading");
    }

    private static TalkView talk(String... turns) {
        return TalkView.of(
                Arrays.stream(turns)
                        .map(it -> new Turn(it.startsWith("m") ? Speaker.MANAGER : Speaker.EMPLOYEE, it.substring(2)))
                        .toList(),
                WRITTEN);
    }
}
