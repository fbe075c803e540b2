package nl.klankbord.language.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import nl.klankbord.language.rule.Node.Ahead;
import nl.klankbord.language.rule.Node.End;
import nl.klankbord.language.rule.Node.Fresh;
import nl.klankbord.language.rule.Node.Gap;
import nl.klankbord.language.rule.Node.One;
import nl.klankbord.language.rule.Node.Other;
import nl.klankbord.language.rule.Node.Place;
import nl.klankbord.language.rule.Node.Start;
import nl.klankbord.language.rule.Node.Ways;
import nl.klankbord.language.rule.Node.Yes;

/** Reads a pattern as it is written in a rule file; docs/language.md has the grammar. Says where it does not understand. */
final class PatternParser {
    private final Vocabulary vocabulary;
    private final Set<String> lists;

    PatternParser(Vocabulary vocabulary, Set<String> lists) {
        this.vocabulary = vocabulary;
        this.lists = lists;
    }

    Pattern parse(String source) {
        List<String> parts = List.of(source.trim().split("\\s+"));
        List<String> names = new ArrayList<>();
        Node root = chain(parts, new Yes(), names, source);
        return new Pattern(source, root, List.copyOf(names), new Keys(vocabulary).of(parts));
    }

    private Node chain(List<String> parts, Node last, List<String> names, String source) {
        Node next = last;
        int at = parts.size();
        while (at > 0) {
            String part = parts.get(at - 1);
            if (part.equals(")") || part.equals(")?")) {
                int open = opening(parts, at - 1, source);
                next = group(parts.subList(open, at), next, names, source);
                at = open;
            } else {
                next = node(part, next, names, source);
                at--;
            }
        }
        return next;
    }

    private Node group(List<String> parts, Node next, List<String> names, String source) {
        String open = parts.getFirst();
        String name = open.length() > 1 ? open.substring(0, open.length() - 2) : "";
        Node after = name.isEmpty() ? next : new Place(slot(names, name) + 1, next);
        List<Node> ways = new ArrayList<>();
        Groups.ways(parts.subList(1, parts.size() - 1)).forEach(way -> ways.add(chain(way, after, names, source)));
        Node group = new Ways(List.copyOf(ways));
        Node before = name.isEmpty() ? group : new Place(slot(names, name), group);
        return parts.getLast().equals(")?") ? new Ways(List.of(before, next)) : before;
    }

    private static int opening(List<String> parts, int close, String source) {
        int depth = 0;
        for (int at = close; at >= 0; at--) {
            if (parts.get(at).startsWith(")")) {
                depth++;
            } else if (parts.get(at).equals("(") || parts.get(at).endsWith("=(")) {
                depth--;
            }
            if (depth == 0) {
                return at;
            }
        }
        throw new RuleFault("a group that does not open: " + source);
    }

    private Node node(String part, Node next, List<String> names, String source) {
        int equals = part.indexOf('=');
        if (equals > 0 && part.length() > equals + 1) {
            int slot = slot(names, part.substring(0, equals));
            return new Place(slot, single(part.substring(equals + 1), new Place(slot + 1, next), source));
        }
        return single(part, next, source);
    }

    private static int slot(List<String> names, String name) {
        if (!names.contains(name)) {
            names.add(name);
        }
        return 2 + names.indexOf(name) * 2;
    }

    private Node single(String part, Node next, String source) {
        return switch (part) {
            case "^" -> new Start(next);
            case "^^" -> new Fresh(next);
            case "$" -> new End(next);
            case "<" -> new Place(0, next);
            case ">" -> new Place(1, next);
            default -> part.startsWith("..") ? gap(part, next, source) : token(part, next);
        };
    }

    private static Node gap(String part, Node next, String source) {
        boolean commas = part.startsWith("...");
        String most = part.substring(commas ? 3 : 2);
        try {
            return new Gap(most.isEmpty() ? 6 : Integer.parseInt(most), commas, next);
        } catch (NumberFormatException unknown) {
            throw new RuleFault("a gap of how many words? " + source, unknown);
        }
    }

    private Node token(String part, Node next) {
        boolean optional = part.length() > 1 && part.endsWith("?");
        String body = optional ? part.substring(0, part.length() - 1) : part;
        Node one = one(body, next);
        return optional ? new Ways(List.of(one, next)) : one;
    }

    private Node one(String body, Node next) {
        if (body.contains("_")) {
            return phrases(body, next);
        }
        if (body.length() > 1 && body.startsWith("!")) {
            return new Other(questions(body.substring(1)), next);
        }
        if (body.length() > 1 && body.startsWith("-")) {
            return new Ahead(questions(body.substring(1)), next);
        }
        int but = body.indexOf("\\");
        BitSet none = but < 0 ? new BitSet() : questions(body.substring(but + 1));
        String any = but < 0 ? body : body.substring(0, but);
        BitSet wanted = questions(any);
        int[] phrases = Groups.alternatives(any).stream()
                .filter(it -> it.startsWith("@"))
                .mapToInt(vocabulary::number)
                .toArray();
        return new One(wanted, none, phrases, next);
    }

    // geen_zin|onwil: a phrase among single words.
    private Node phrases(String body, Node next) {
        List<Node> ways = new ArrayList<>();
        for (String way : Groups.alternatives(body)) {
            Node last = next;
            for (String word : List.of(way.split("_")).reversed()) {
                last = one(word, last);
            }
            ways.add(last);
        }
        return new Ways(List.copyOf(ways));
    }

    private BitSet questions(String alternatives) {
        BitSet numbers = new BitSet();
        for (String question : Groups.alternatives(alternatives)) {
            if (question.startsWith("@") && !lists.contains(question.substring(1))) {
                throw new RuleFault("there is no list " + question);
            }
            if (question.startsWith("#") && !question.startsWith("#tag:") && !Vocabulary.knows(question.substring(1))) {
                throw new RuleFault("there is no part of speech " + question);
            }
            numbers.set(vocabulary.number(question));
        }
        return numbers;
    }
}
