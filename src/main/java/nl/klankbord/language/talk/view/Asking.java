package nl.klankbord.language.talk.view;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.language.talk.Act;
import nl.klankbord.language.talk.ActHeard;

/**
 * The sentences of a turn that end in a question mark, and what only looks like a question. 'Why not just stop?' is advice, and 'how are
 * you?' at the door is a greeting: praise for open questions would teach somebody the wrong thing.
 */
record Asking(String text, boolean opening) {
    private static final Pattern SENTENCES = Pattern.compile("(?<=[?!.…])[\"'”’)]*\\s+|\\n+");
    private static final Pattern MARKED = Pattern.compile(".*\\?[\"'”’)!?]*", Pattern.DOTALL);
    private static final String HOW =
            "(?:hoe (?:gaat|is|gaan) (?:het|'t|ie|alles)(?: (?:met je|met jou|met u|met jullie|ermee|vandaag|dan))*"
                    + "|alles (?:goed|oké|ok|wel)(?: met je| met jou)?|how (?:are|have) (?:you|things)(?: (?:been|doing|today|all))*"
                    + "|how (?:is|'s) (?:it going|everything|life)|how's (?:it going|everything|life|things)|(?:are )?you (?:all right|alright|okay|ok))"
                    + "(?:, \\p{L}+)?[?!]+";
    private static final Pattern ASIDE = Pattern.compile("(?iu)" + HOW);
    private static final Pattern GREETING = Pattern.compile(
            "(?iu)(?:hoi|hallo|hai|hé|hey|dag|goede?(?:morgen|middag|avond)|hi|hello|good (?:morning|afternoon|evening))(?: \\p{L}+)?[,!.]? "
                    + HOW);
    private static final String FIRST =
            "(?iu)(?:(?:en|maar|dus|nou|oké|oke|ok|zo|goed|so|well|okay|then|and|but),? ){0,2}";
    private static final Pattern SUGGESTION = Pattern.compile(FIRST
            + "(?:waarom niet (?:gewoon|eens|even|meteen) \\p{L}.*"
            + "|waarom \\p{L}+ (?:je|jij|u|jullie) (?:\\p{L}+ ){0,3}?niet (?:(?:\\p{L}+ )?(?:gewoon|eens|even)) ?.*"
            + "|why not (?:just|simply|try) .*|why not (?!an? |the |me|him|her|now|today|yet|then)\\p{L}+.*"
            + "|why don['’]t you (?:just|simply|try) .*)");
    /** 'Why are you late again?' asks nothing: whoever hears it defends themselves. */
    private static final Pattern REPROACH = Pattern.compile(
            FIRST
                    + "(?:waarom \\p{L}+ (?:je|jij|u|jullie)\\b.*\\b(?:altijd|alweer|weer|steeds|telkens|nooit)\\b.*"
                    + "|why (?:is it that you|(?:are|do|did|can|can['’]t|don['’]t|must|have|haven['’]t) you)\\b.*\\b(?:always|again|never|constantly|every time)\\b.*)");

    private static final Pattern TOGETHER = Pattern.compile(FIRST + "(?:zullen we|zal ik|shall we|shall i)\\b.*");

    /** What this turn does, where its questions only look like questions; as it was heard otherwise. */
    ActHeard over(ActHeard heard) {
        List<String> asked = marked();
        List<String> real = asked.stream().filter(it -> !greets(it)).toList();
        if (!heard.act().asks() || asked.isEmpty()) {
            return heard;
        }
        if (real.isEmpty()) {
            return new ActHeard(Act.OTHER, heard.confidence());
        }
        if (real.stream().allMatch(SUGGESTION.asMatchPredicate())) {
            return new ActHeard(Act.ADVICE, heard.confidence());
        }
        if (real.stream().anyMatch(REPROACH.asMatchPredicate())) {
            return new ActHeard(Act.CONFRONTATION, heard.confidence());
        }
        return real.stream().allMatch(TOGETHER.asMatchPredicate())
                ? new ActHeard(Act.CLOSED_QUESTION, heard.confidence())
                : heard;
    }

    /** The sentences that ask; all of it when no mark says which. */
    String words() {
        String asked = marked().stream().filter(it -> !greets(it)).collect(Collectors.joining(" "));
        return asked.isEmpty() ? text : asked;
    }

    private List<String> marked() {
        return Stream.of(SENTENCES.split(text.strip()))
                .map(it -> it.strip().replaceAll("\\s+", " "))
                .filter(MARKED.asMatchPredicate())
                .toList();
    }

    /** Halfway through a talk 'how are you?' is no greeting: then somebody wants to know. */
    private boolean greets(String sentence) {
        return GREETING.matcher(sentence).matches()
                || opening && ASIDE.matcher(sentence).matches();
    }
}
