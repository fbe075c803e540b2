package nl.klankbord.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.klankbord.wire.Sending.Field;
import nl.klankbord.wire.Sending.Packing;

/**
 * Makes of a request that would do something one that nobody's browser sends.
 *
 * @param ids of everybody and everything in the house: what is somebody else's is among them
 */
record Bending(List<String> ids, Random dice) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Nothing, too much, other writing, what runs elsewhere, and what is nearly right. */
    private static final List<String> TYPED = List.of(
            "",
            " ",
            "x".repeat(300),
            "x".repeat(70_000),
            "\u0000",
            "a\u0000b",
            "\u0007\u001b[31m",
            "\u202egnp.exe\u202c",
            "\u200b\u200d\ufeff",
            "e\u0301\u0301\u0301\u0301".repeat(200),
            "👩‍👩‍👧‍👦🏳️‍🌈".repeat(60),
            "İıŞß",
            "１２３",
            "٣",
            "\uffff\ufffe",
            "-1",
            "0",
            "2147483648",
            "99999999999999999999",
            "1e9",
            "NaN",
            "0x10",
            "1,5",
            "true",
            "on",
            "2026-02-30",
            "2026-13-45",
            "0000-00-00",
            "+999999999-12-31",
            "31-12-1899",
            "25:61",
            "24:00",
            "10:00:00.000000001",
            "00000000-0000-0000-0000-000000000000",
            "1-1-1-1-1",
            "{01980000-0000-7000-8000-0000000000a2}",
            "' or 1=1 --",
            "'; drop table people.person; --",
            "${7*7}#{7*7}",
            "{{7*7}}",
            "%s%n%d",
            "{0}{1}'",
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "a\r\nSet-Cookie: a=b",
            "../../../../etc/passwd",
            "//evil.example",
            "=cmd|' /c calc'!A1",
            "null",
            "[]",
            "{\"a\":1}",
            "administrator");

    private static final List<String> CODED =
            List.of("%", "%zz", "%C3%28", "%FF%FE", "%ED%A0%80", "%00", "%F4%90%80%80", "a=b=c", "%0d%0a", "+%2B+");

    private static final List<String> PATHS = List.of(
            "/", "/..", ";a=b", "%00", "%2e%2e", ".json", "?q=%zz", "?q=" + "a".repeat(2_000), "/%20", "//", "%c3%28");

    private static final List<String> HEADERS = List.of(
            "HX-Request: true",
            "X-Autosave: true",
            "Accept: application/json",
            "Accept: nonsense",
            "Accept: image/png;q=0.1, */*;q=0",
            "Accept-Language: ,;q=x,*-*",
            "Accept-Charset: utf-7",
            "Range: bytes=0-1,5-6",
            "If-Modified-Since: yesterday",
            "Content-Encoding: gzip",
            "X-HTTP-Method-Override: DELETE",
            "X-Forwarded-For: " + "1.1.1.1,".repeat(50),
            "X-Forwarded-Proto: gopher",
            "Cookie: klankbord=a; klankbord-form=b; language=zz",
            "User-Agent: ' or 1=1 --");

    private static final List<String> VERBS = List.of("GET", "HEAD", "DELETE", "PUT", "PATCH", "OPTIONS");

    private static final List<String> NAMES =
            List.of("_%s", "!%s", "%s[]", "%s[0]", "%s[99999999]", "%s.class.module.classLoader", "%s[a", "%S", "%s ");

    /** One to three things are other than they were. */
    Sending bent(Sending valid) {
        Sending bent = valid;
        for (int more = dice.nextInt(3); more >= 0; more--) {
            bent = once(bent);
        }
        return bent;
    }

    private Sending once(Sending it) {
        if (it.fields().isEmpty() && dice.nextInt(3) > 0) {
            return address(it);
        }
        return switch (dice.nextInt(12)) {
            case 0, 1, 2, 3 -> typed(it);
            case 4 -> left(it);
            case 5 -> twice(it);
            case 6 -> otherId(it);
            case 7 -> address(it);
            case 8 -> it.with(any(HEADERS));
            case 9 -> it.by(any(VERBS));
            case 10 -> renamed(it);
            default -> packed(it);
        };
    }

    private Sending typed(Sending it) {
        return at(
                it,
                field -> dice.nextInt(6) == 0
                        ? List.of(new Field(field.name(), any(CODED), true))
                        : List.of(Field.of(field.name(), any(TYPED))));
    }

    private Sending left(Sending it) {
        return at(it, field -> List.of());
    }

    private Sending twice(Sending it) {
        return at(it, field -> List.of(field, Field.of(field.name(), dice.nextBoolean() ? field.value() : any(TYPED))));
    }

    private Sending renamed(Sending it) {
        return at(
                it,
                field -> List.of(
                        field,
                        Field.of(any(NAMES).formatted(field.name()), dice.nextBoolean() ? field.value() : any(TYPED))));
    }

    /** What the form was about becomes about something else, which may be somebody else's. */
    private Sending otherId(Sending it) {
        List<Field> others = new ArrayList<>();
        boolean done = false;
        for (Field field : it.fields()) {
            boolean id = !done && ID.matcher(field.value()).matches();
            others.add(id ? Field.of(field.name(), any(ids)) : field);
            done |= id;
        }
        return done ? it.with(others) : it.to(pathOfAnother(it.path()));
    }

    private String pathOfAnother(String path) {
        List<String> there =
                ID.matcher(path).results().map(found -> found.group()).toList();
        return there.isEmpty() ? path : path.replaceFirst(Pattern.quote(any(there)), any(ids));
    }

    private Sending address(Sending it) {
        return it.to(
                switch (dice.nextInt(4)) {
                    case 0 -> pathOfAnother(it.path());
                    case 1 -> it.path() + any(PATHS);
                    case 2 -> ID.matcher(it.path()).replaceFirst(Matcher.quoteReplacement(wrongId()));
                    default -> it.path().replaceFirst("(?<=/)\\d+(?=/|$)", any(List.of("-1", "0", "99999999999", "x")));
                });
    }

    private String wrongId() {
        return any(
                List.of("1", "x", "null", "00000000-0000-0000-0000-000000000000", "1-1-1-1-1", "a".repeat(500), "%20"));
    }

    private Sending packed(Sending it) {
        return it.packed(any(List.of(Packing.values())));
    }

    private Sending at(Sending it, java.util.function.Function<Field, List<Field>> change) {
        if (it.fields().isEmpty()) {
            return it.with(Stream.of("q", "to", "page")
                    .map(name -> Field.of(name, any(TYPED)))
                    .toList());
        }
        int chosen = dice.nextInt(it.fields().size());
        List<Field> others = new ArrayList<>(it.fields());
        Field field = others.remove(chosen);
        others.addAll(chosen, change.apply(field));
        return it.with(others);
    }

    private <T> T any(List<T> many) {
        return many.get(dice.nextInt(many.size()));
    }
}
