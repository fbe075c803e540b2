package nl.klankbord.conversation.questionset;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.klankbord.conversation.Kind;
import nl.klankbord.web.Language;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The sentences of one language as they stand in their file, by kind, side and key. */
record QuestionFile(Map<String, Map<String, Map<String, Sentence>>> kinds) {

    /**
     * One sentence.
     *
     * @param row which part of the design the thought comes from
     */
    record Sentence(String row, String text) {}

    static QuestionFile read(Language language) {
        String name = "/question/" + language.code() + ".yaml";
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        try (InputStream file = Objects.requireNonNull(QuestionFile.class.getResourceAsStream(name))) {
            Map<String, Map<String, Map<String, Map<String, String>>>> read =
                    new Yaml(new SafeConstructor(strict)).load(file);
            return new QuestionFile(deep(read));
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** The sentences for one side of one kind of conversation, in the order of the file. */
    Map<String, Sentence> sentences(Kind kind, String side) {
        return kinds.getOrDefault(kind.code(), Map.of()).getOrDefault(side, Map.of());
    }

    private static Map<String, Map<String, Map<String, Sentence>>> deep(
            Map<String, Map<String, Map<String, Map<String, String>>>> read) {
        Map<String, Map<String, Map<String, Sentence>>> kinds = new LinkedHashMap<>();
        read.forEach((kind, sides) -> {
            Map<String, Map<String, Sentence>> kept = new LinkedHashMap<>();
            sides.forEach((side, sentences) -> kept.put(side, sentences(sentences)));
            kinds.put(kind, kept);
        });
        return kinds;
    }

    private static Map<String, Sentence> sentences(Map<String, Map<String, String>> read) {
        Map<String, Sentence> sentences = new LinkedHashMap<>();
        read.forEach((key, said) ->
                sentences.put(key, new Sentence(said.getOrDefault("row", ""), said.getOrDefault("text", ""))));
        return sentences;
    }
}
