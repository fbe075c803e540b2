package nl.klankbord.language.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.klankbord.language.rule.Ground.Listed;
import nl.klankbord.language.text.Tongue;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Makes a rule book of the files of a language: the ground with its lists first, then a file for each kind. */
public final class RuleFiles {
    private static final String GROUND = "ground";

    private final Vocabulary vocabulary = new Vocabulary();
    private final Set<String> lists = new HashSet<>();
    private final List<Listed> listed = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final PatternParser parser = new PatternParser(vocabulary, lists);

    private RuleFiles() {}

    /**
     * The rules of a language, with phrases an organisation adds itself.
     *
     * @param names the kinds, each a file
     * @param added for a kind, phrases to find as well
     * @throws RuleFault when a file holds something that is no rule
     */
    public static RuleBook read(Tongue tongue, List<String> names, Map<String, List<String>> added) {
        var files = new RuleFiles();
        Entry ground = Entry.of(yaml(tongue, GROUND), GROUND);
        files.lists(ground);
        List<Entry> kinds =
                names.stream().map(name -> Entry.of(yaml(tongue, name), name)).toList();
        kinds.forEach(files::lists);
        kinds.forEach(kind -> files.rules(kind, added.getOrDefault(kind.place(), List.of())));
        return files.book(ground);
    }

    static RuleBook of(Map<String, Object> ground, Map<String, Object> kind) {
        var files = new RuleFiles();
        files.lists(Entry.of(ground, GROUND));
        files.lists(Entry.of(kind, "planted"));
        files.rules(Entry.of(kind, "planted"), List.of());
        return files.book(Entry.of(ground, GROUND));
    }

    private RuleBook book(Entry ground) {
        List<Pattern> theirs =
                ground.texts("said-by-the-other").stream().map(parser::parse).toList();
        List<Pattern> mine =
                ground.texts("said-by-me").stream().map(parser::parse).toList();
        return new RuleBook(new Ground(vocabulary, listed, theirs, mine), rules);
    }

    private void lists(Entry file) {
        Map<String, Object> all = file.map("lists");
        lists.addAll(all.keySet());
        all.forEach((name, words) -> {
            vocabulary.number("@" + name);
            for (String word : words.toString().split("[;\n]")) {
                enlist(name, word.trim());
            }
        });
    }

    private void enlist(String list, String word) {
        if (word.isEmpty()) {
            return;
        }
        if (word.contains(" ") || word.startsWith("@")) {
            listed.add(new Listed(vocabulary.number("@" + list), parser.parse(word)));
        } else {
            vocabulary.enlist(word, list);
        }
    }

    private void rules(Entry file, List<String> added) {
        RuleReader reader = new RuleReader(parser, file);
        file.entries("rules").forEach(rule -> rules.add(reader.rule(rule)));
        if (!added.isEmpty()) {
            rules.add(reader.added(added));
        }
    }

    static Map<String, Object> yaml(Tongue tongue, String name) {
        String place = "/language/%s/%s.yaml".formatted(tongue.code(), name);
        try (InputStream in = RuleFiles.class.getResourceAsStream(place)) {
            if (in == null) {
                throw new RuleFault("there is no file " + place);
            }
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
