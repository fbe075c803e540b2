package nl.klankbord.language.talk;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.klankbord.language.text.Tongue;

/** Whether something is asked, and whether the answer can be long. By the grammar of the language, with a question mark or without. */
final class QuestionGrammar {

    /** What the grammar says. */
    enum Asked {
        OPEN,
        CLOSED,
        NOT
    }

    private static final String DUTCH_LEAD =
            "(?:en|maar|dus|want|nou|zeg|oke|ok|goed|ja|nee|hm|eh|uh|zo|dan|nog|ah|oh|hé|allez|awel|amai|trouwens|vertel|kijk|eerlijk|gewoon|concreet|sorry|even|serieus|stel|precies|wacht|joh|bro|man|,) ";
    private static final Patterns DUTCH = new Patterns(
            "^ (?:" + DUTCH_LEAD
                    + "){0,4}(?:(?:in|op|aan|bij|met|voor|van|tot|sinds|vanaf|per|over|naar|uit|door|tegen|om) )?(?:wat|hoe|wie|waar|welke|welk|wanneer|waarom|hoeveel|waar\\S+|hoezo)(?= )(?! (?:een|erg|fijn|goed|leuk|mooi|rot|vervelend|naar|jammer|knap|heerlijk|verdrietig|akelig|sneu|vreselijk|zuur|pijnlijk|heftig|lastig|irritant|verschrikkelijk|tof|top|stom) )",
            "^ (?:" + DUTCH_LEAD
                    + "){0,4}(?:ben|bent|is|was|waren|zijn|heb|hebt|heeft|had|hebben|hadden|kan|kun|kunt|kunnen|kon|konden|mag|mogen|moet|moest|moeten|wil|wilt|wilde|willen|zou|zouden|zal|zullen|weet|wist|weten|ga|gaat|gaan|ging|denk|denkt|vind|vindt|vond|zie|ziet|zag|komt|kom|komen|kwam|lukt|lukte|klopt|zit|zitten|zat|staat|sta|stond|doe|doet|deed|doen|werkt|werk|krijg|krijgt|kreeg|geldt|bedoel|bedoelt|snap|voel|voelt|durf|durft|hoor|hoort|hoef|hoeft|wordt|worden|heet|leeft|loopt|past|helpt|speelt|merk|merkt|ken|kent|slaap|eet|woon|mis|scheelt|gebeurt|gebeurde|ligt|blijf|blijft|hou|houdt|neem|neemt|begin|begint|spreek|praat|zeg|zei|geef|geeft|bel|belt|heet) (?:je|jij|jullie|het|dat|hij|zij|ze|er|we|wij|die|dit|de|iemand|iets|jouw|mijn|dat|zo|al|ook|hier|daar|haar|\\S+) ",
            "(?:hoeveel|hoe (?:laat|lang|vaak|ver|oud|groot|hoog|snel|zeker|klaar|belangrijk|druk|dikwijls|veel|gemotiveerd|tevreden|erg|zwaar|waarschijnlijk|heet|heten|heette)|wanneer|wie|welke? (?:dag|dagen|datum|week|maand|tijd|cijfer|kamer|afdeling|locatie|van|ploeg|lijn|klant|collega|uren|dienst|kleur|maat)|welke?|waar (?:is|ligt|staat|was|woon|werk|zit|ben|moet|komt|gaat)|wat (?:is (?:je|jouw|de|het) (?:naam|datum|adres|nummer|telefoonnummer|leeftijd|tijd|eindtijd|code)|kost)|per wanneer|vanaf wanneer|tot wanneer|sinds wanneer|tot hoe laat|hoe laat|met hoeveel|schaal|cijfer|van 0 tot 0|nul tot tien|een tot tien|procent)(?= )",
            "(?:vertel|beschrijf|schets|noem|leg uit|licht toe|neem me ~?mee|praat me ~?bij|steek van wal|brand los|uitleggen|vertellen|beschrijven|schetsen|toelichten|een voorbeeld|voorbeeld geven|benieuwd (?:hoe|wat|naar|waar|welke)|nieuwsgierig (?:hoe|wat|naar|waar)|wel eens (?:willen )?weten (?:hoe|wat|waar)|hoor graag|wat nog meer|en verder|hoezo|wat dan|hoe dan|hoe bedoel|wat bedoel|wat maakt|wat zou|wat heb|wat doe|wat deed|hoe kijk|hoe zie|hoe voel|hoe was|hoe ging|hoe gaat|hoe denk|hoe ervaar|wat vind|wat vond|wat voor|waardoor|waarom|wat gebeurt|wat gebeurde)(?= )");
    private static final Patterns ENGLISH = new Patterns(
            "^ (?:(?:and|but|so|well|okay|yeah|right|now|then|um|uh|oh|like|alright|because|or|just|tell me|i guess|no|yes|good|great|,) ){0,4}(?:(?:in|on|at|for|from|to|with|about|since|by|of) )?(?:what|how|who|where|which|when|why|whose|what's|how's)(?= )(?! (?:a|an) )",
            "^ (?:(?:and|but|so|well|okay|yeah|right|now|then|um|uh|oh|like|alright|because|or|just|no|yes|good|great|,) ){0,4}(?:do|does|did|are|is|was|were|am|have|has|had|can|could|will|would|should|shall|may|might|do|don't|isn't|aren't|haven't|any|ever) (?:you|he|she|it|they|we|i|that|this|there|the|your|my|not|any|those|these|\\S+) ",
            "(?:how (?:many|much|long|often|old|far|soon|likely|important|confident|ready|big|late|early|recently|frequently)|when|who|where (?:do|did|are|is|was)|which|what (?:time|day|date|number|age|grade|year|kind of|type of|is your name)|scale|0 to 0|zero to ten|one to ten|percent)(?= )",
            "(?:tell me (?:about|more|what|how|a)|describe|explain|walk me|talk (?:to me|me) (?:about|through)|what do you|what would|what are (?:some|your|the)|what makes|what made|what else|how do you|how would|how did|how does|how has|how have|how are|how about|what about|what brings|what happens|what happened|why|say more|help me understand|wondering (?:what|how)|curious (?:what|how|about)|what concerns|what's|what is|what were|what was|what have|what has|what can|what could|in what way|like what|for example)(?= )");

    private record Patterns(Pattern wh, Pattern verb, Pattern fact, Pattern wide) {
        Patterns(String wh, String verb, String fact, String wide) {
            this(
                    Pattern.compile(wh),
                    Pattern.compile(verb),
                    Pattern.compile("(?<= )" + fact),
                    Pattern.compile("(?<= )" + wide.replace("~?", "(?:\\S+ ){0,3}?")));
        }
    }

    private final Patterns patterns;

    private QuestionGrammar(Patterns patterns) {
        this.patterns = patterns;
    }

    static QuestionGrammar of(Tongue tongue) {
        return new QuestionGrammar(tongue == Tongue.NL ? DUTCH : ENGLISH);
    }

    /** Of the last sentence that asks; an invitation to tell is an open question too. */
    Asked of(Spoken spoken) {
        for (List<String> sentence : spoken.sentences().reversed()) {
            Asked asked = sentence(sentence);
            if (asked != Asked.NOT) {
                return asked;
            }
        }
        return Asked.NOT;
    }

    Asked sentence(List<String> words) {
        String line = " " + String.join(" ", words).toLowerCase(Locale.ROOT) + " ";
        boolean marked = words.getLast().equals("?");
        boolean wh = patterns.wh().matcher(line).find();
        boolean wide = patterns.wide().matcher(line).find();
        boolean fact = patterns.fact().matcher(line).find();
        boolean verb = patterns.verb().matcher(line).find();
        if (marked) {
            return (wh || wide) && !fact ? Asked.OPEN : wide && !wh ? Asked.OPEN : Asked.CLOSED;
        }
        boolean ended = words.getLast().equals(".") || words.getLast().equals("!");
        if (wh && !ended) {
            return fact ? Asked.CLOSED : Asked.OPEN;
        }
        return verb && !ended ? Asked.CLOSED : Asked.NOT;
    }

    String shape(List<String> words) {
        String line = " " + String.join(" ", words) + " ";
        return (words.contains("?") ? "?" : "")
                + (patterns.wh().matcher(line).find() ? "w" : "")
                + (patterns.verb().matcher(line).find() ? "v" : "")
                + (patterns.fact().matcher(line).find() ? "f" : "")
                + (patterns.wide().matcher(line).find() ? "o" : "");
    }
}
