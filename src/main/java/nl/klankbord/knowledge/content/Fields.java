package nl.klankbord.knowledge.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The fields of one piece of content. What is asked for must be there; what nobody asked for must not. */
public final class Fields {

    private final String where;
    private final Map<String, Object> fields;
    private final Set<String> asked = new TreeSet<>();

    private Fields(String where, Map<String, Object> fields) {
        this.where = where;
        this.fields = fields;
    }

    /**
     * The fields of a piece as YAML gave it.
     *
     * @param where file and place, for whoever has to mend it
     * @throws BadContent when it has no fields at all
     */
    public static Fields of(String where, @Nullable Object piece) {
        if (!(piece instanceof Map<?, ?> map)) {
            throw new BadContent(where, "has no fields");
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            if (value != null) {
                fields.put(String.valueOf(key), value);
            }
        });
        return new Fields(where, fields);
    }

    /** A text that must be there. */
    public String text(String name) {
        if (!(field(name) instanceof String text) || text.isBlank()) {
            throw new BadContent(where, name + " is no text");
        }
        return text.strip();
    }

    /** A whole number that must be there. */
    public int number(String name) {
        if (!(field(name) instanceof Integer number)) {
            throw new BadContent(where, name + " is no number");
        }
        return number;
    }

    /** Yes or no, which must be said. */
    public boolean flag(String name) {
        if (!(field(name) instanceof Boolean flag)) {
            throw new BadContent(where, name + " is not true or false");
        }
        return flag;
    }

    /** Whether the field says yes and nothing else. */
    public boolean isTrue(String name) {
        return Boolean.TRUE.equals(field(name));
    }

    /** Texts; none when the field is not there. */
    public List<String> texts(String name) {
        return each(name).stream()
                .map(one -> {
                    if (!(one instanceof String text)) {
                        throw new BadContent(where, name + " has something that is no text: " + one);
                    }
                    return text.strip();
                })
                .toList();
    }

    /** Pieces with fields of their own; none when the field is not there. */
    public List<Fields> pieces(String name) {
        List<Fields> pieces = new ArrayList<>();
        for (Object one : each(name)) {
            pieces.add(of(where + " " + name + " " + (pieces.size() + 1), one));
        }
        return pieces;
    }

    /** One piece with fields of its own; empty when the field is not there. */
    public Fields piece(String name) {
        Object piece = field(name);
        return of(where + " " + name, piece == null ? Map.of() : piece);
    }

    /** All fields as numbers, whole or not, by name. */
    public Map<String, Double> numbers() {
        Map<String, Double> numbers = new LinkedHashMap<>();
        for (String name : fields.keySet()) {
            if (!(field(name) instanceof Number number)) {
                throw new BadContent(where, name + " is no number");
            }
            numbers.put(name, number.doubleValue());
        }
        return numbers;
    }

    /** Where the substance of the piece comes from: document and part; empty when it is the house's own. */
    public String source() {
        if (!has("source")) {
            return "";
        }
        Fields source = piece("source");
        String words = source.text("document") + ", " + source.text("part");
        source.done();
        return words;
    }

    /** The names of the fields that are there. */
    public Set<String> names() {
        return fields.keySet();
    }

    /** Whether the field is there. */
    public boolean has(String name) {
        return fields.containsKey(name);
    }

    /** Says that everything was asked for. */
    public void done() {
        Set<String> left = new TreeSet<>(fields.keySet());
        left.removeAll(asked);
        if (!left.isEmpty()) {
            throw new BadContent(where, "has unknown fields: " + left);
        }
    }

    /** A fault of this piece. */
    public BadContent bad(String what) {
        return new BadContent(where, what);
    }

    private List<?> each(String name) {
        Object value = field(name);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            throw new BadContent(where, name + " is no list");
        }
        return list;
    }

    private @Nullable Object field(String name) {
        asked.add(name);
        return fields.get(name);
    }
}
