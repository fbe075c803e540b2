package nl.klankbord.language.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Where sentences end: at a full stop that is none of an abbreviation or an initial, and at a line that ends. */
final class Splitter {
    private static final Set<String> TITLES = Set.of(
            "dhr",
            "mevr",
            "mw",
            "mej",
            "dr",
            "drs",
            "ir",
            "ing",
            "mr",
            "prof",
            "st",
            "bijv",
            "bv",
            "nl",
            "resp",
            "nr",
            "nrs",
            "tel",
            "blz",
            "pag",
            "art",
            "par",
            "fig",
            "afd",
            "max",
            "min",
            "ca",
            "incl",
            "excl",
            "evt",
            "vgl",
            "zgn",
            "zog",
            "ong",
            "gem",
            "medew",
            "m.b.t",
            "i.v.m",
            "t.a.v",
            "o.b.v",
            "t.o.v",
            "v.a",
            "m.i.v",
            "d.d",
            "dd",
            "i.o.m",
            "n.a.v",
            "o.l.v",
            "a.d.h.v",
            "t.g.v",
            "i.p.v",
            "d.m.v",
            "m.u.v",
            "o.a",
            "d.w.z",
            "m.a.w",
            "e.g",
            "i.e",
            "mrs",
            "ms",
            "jr",
            "sr",
            "vs",
            "approx",
            "dept",
            "no",
            "jl",
            "aug",
            "sept",
            "okt",
            "nov",
            "dec",
            "jan",
            "feb",
            "mrt",
            "apr",
            "maandag.",
            "lt",
            "gen",
            "afz",
            "geb",
            "get",
            "obv",
            "tbv",
            "ivm");
    private static final Set<String> MAYBE_LAST = Set.of(
            "enz", "etc", "e.d", "a.u.b", "s.v.p", "o.i.d", "m.n", "e.a", "p.m", "a.m", "i.d", "dg", "uur", "z.s.m",
            "n.v.t", "p.p");
    private static final Set<String> CLOSING = Set.of("'", "\"", "”", "’", "»", ")", "]", "“");
    private static final int WRAPPED = 64;

    private final Tongue tongue;

    Splitter(Tongue tongue) {
        this.tongue = tongue;
    }

    List<Sentence> split(String text, List<Token> tokens) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < tokens.size(); at++) {
            if (at == tokens.size() - 1 || ends(text, tokens, start, at)) {
                sentences.add(new Sentence(List.copyOf(tokens.subList(start, at + 1))));
                start = at + 1;
            }
        }
        return sentences;
    }

    private boolean ends(String text, List<Token> tokens, int start, int at) {
        Token token = tokens.get(at);
        Token next = tokens.get(at + 1);
        if (lineEnds(text, token, next)) {
            return true;
        }
        if (CLOSING.contains(token.raw()) && at > start && stops(tokens.get(at - 1))) {
            return next.from() > token.to() && !small(next);
        }
        if (!stops(token) || (CLOSING.contains(next.raw()) && next.from() == token.to())) {
            return false;
        }
        return switch (token.raw().charAt(0)) {
            case '…' -> !small(next);
            case '.' -> stopEnds(tokens, start, at, next);
            default -> true;
        };
    }

    private boolean stopEnds(List<Token> tokens, int start, int at, Token next) {
        Token stop = tokens.get(at);
        if (stop.raw().length() > 1) {
            return !small(next);
        }
        Token before = at == start ? stop : tokens.get(at - 1);
        if (before.to() != stop.from() || next.from() == stop.to() && !next.capital()) {
            return before.to() != stop.from();
        }
        String form = before.form();
        boolean item =
                at == start + 1 && form.length() <= 2 && (Character.isDigit(form.charAt(0)) || form.length() == 1);
        boolean initial = form.length() == 1 && before.capital() && next.capital();
        return !item && !initial && !(abbreviated(form)) && !(MAYBE_LAST.contains(form) && small(next));
    }

    private boolean abbreviated(String form) {
        // In English 'no' and 'gen' are words before they are abbreviations.
        return TITLES.contains(form)
                && !(tongue == Tongue.EN && form.equals("no"))
                && !(tongue == Tongue.NL
                        && Set.of("no", "ms", "gen", "get", "min", "max").contains(form));
    }

    private static boolean stops(Token token) {
        char first = token.raw().charAt(0);
        return first == '.' || first == '!' || first == '?' || first == '…';
    }

    private static boolean small(Token token) {
        return Character.isLowerCase(token.raw().codePointAt(0)) || token.raw().equals(",");
    }

    private static boolean lineEnds(String text, Token last, Token next) {
        int line = text.indexOf('\n', last.to());
        if (line < 0 || line >= next.from()) {
            return false;
        }
        int second = text.indexOf('\n', line + 1);
        boolean blank = second >= 0 && second < next.from();
        boolean wrapped = last.to() - text.lastIndexOf('\n', last.from()) > WRAPPED && small(next);
        return blank || !wrapped;
    }
}
