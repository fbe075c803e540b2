package nl.klankbord.language.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/** The Dutch dictionary of LanguageTool: 5.5 million forms with lemma and tag, and what chat and Flemish add to it. */
final class DutchLexicon implements Lexicon {
    private static final String PLACE = "/org/languagetool/resource/nl/dutch";
    private static final Map<String, Reading> SPOKEN = Map.ofEntries(
            Map.entry("bennen", new Reading("zijn", Pos.VERB, "WKW:TGW:INF")),
            Map.entry("zijt", new Reading("zijn", Pos.VERB, "WKW:TGW:GIJ")),
            Map.entry("waart", new Reading("zijn", Pos.VERB, "WKW:VLT:GIJ")),
            Map.entry("hebde", new Reading("hebben", Pos.VERB, "WKW:TGW:GIJ")),
            Map.entry("zijde", new Reading("zijn", Pos.VERB, "WKW:TGW:GIJ")),
            Map.entry("kunde", new Reading("kunnen", Pos.VERB, "WKW:TGW:GIJ")),
            Map.entry("moogt", new Reading("mogen", Pos.VERB, "WKW:TGW:GIJ")),
            Map.entry("moet", new Reading("moeten", Pos.VERB, "WKW:TGW:3EP")),
            Map.entry("zult", new Reading("zullen", Pos.VERB, "WKW:TGW:GIJ")),
            Map.entry("zoudt", new Reading("zullen", Pos.VERB, "WKW:VLT:GIJ")),
            Map.entry("kwaamt", new Reading("komen", Pos.VERB, "WKW:VLT:GIJ")),
            Map.entry("deedt", new Reading("doen", Pos.VERB, "WKW:VLT:GIJ")),
            Map.entry("hadt", new Reading("hebben", Pos.VERB, "WKW:VLT:GIJ")),
            Map.entry("zegde", new Reading("zeggen", Pos.VERB, "WKW:VLT:1EP")));

    private final DictionaryLookup lookup = new DictionaryLookup(dictionary());

    @Override
    public synchronized List<Reading> readings(String form) {
        List<Reading> found = new ArrayList<>(4);
        for (WordData data : lookup.lookup(form)) {
            String tag = Objects.toString(data.getTag(), "");
            found.add(new Reading(Objects.toString(data.getStem(), form), Pos.ofDutch(tag), tag));
        }
        Reading spoken = SPOKEN.get(form);
        if (spoken != null && found.stream().noneMatch(it -> it.lemma().equals(spoken.lemma()))) {
            found.add(spoken);
        }
        return List.copyOf(found);
    }

    private static Dictionary dictionary() {
        try (InputStream words = open(".dict");
                InputStream info = open(".info")) {
            return Dictionary.read(words, info);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static InputStream open(String ending) {
        return Objects.requireNonNull(DutchLexicon.class.getResourceAsStream(PLACE + ending), PLACE);
    }
}
