package nl.klankbord.language.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A piece of a rule file, asked by name; what is not of the right sort is refused with the place where it stands. */
record Entry(Map<String, Object> all, String place) {

    static Entry of(Map<String, Object> all, String place) {
        return new Entry(all, place);
    }

    String text(String name) {
        return Optional.ofNullable(all.get(name))
                .map(Object::toString)
                .orElse("")
                .trim();
    }

    Optional<Boolean> yesOrNo(String name) {
        return Optional.ofNullable(all.get(name)).map(it -> Boolean.parseBoolean(it.toString()));
    }

    int number(String name, int otherwise) {
        return all.get(name) instanceof Number number ? number.intValue() : otherwise;
    }

    List<String> texts(String name) {
        return switch (all.get(name)) {
            case null -> List.of();
            case List<?> many -> many.stream().map(Object::toString).toList();
            case Object one -> List.of(one.toString());
        };
    }

    List<Entry> entries(String name) {
        return switch (all.get(name)) {
            case null -> List.of();
            case List<?> many ->
                many.stream().map(it -> Entry.of(asMap(it), place)).toList();
            case Object other -> throw new RuleFault("%s: %s is no list: %s".formatted(place, name, other));
        };
    }

    Map<String, Object> map(String name) {
        Object found = all.get(name);
        return found == null ? Map.of() : asMap(found);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> asMap(Object value) {
        if (value instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw new RuleFault(place + ": expected names and values, found " + value);
    }
}
