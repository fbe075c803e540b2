package nl.klankbord.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a form cannot take yet, by field, in the order of the form; empty when all is well. */
public record Refusals(Map<String, Message> byField) {

    /** Nothing to complain about. */
    public static Refusals none() {
        return new Refusals(Map.of());
    }

    /** Collects refusals. */
    public static Collector collect() {
        return new Collector();
    }

    /** One refusal of one field. */
    public static Refusals of(String field, Message message) {
        return new Refusals(Map.of(field, message));
    }

    /** Whether anything was refused. */
    public boolean any() {
        return !byField.isEmpty();
    }

    /** What is wrong with this field, if anything. */
    public @Nullable Message of(String field) {
        return byField.get(field);
    }

    /** Puts refusals together; the first of a field counts. */
    public static final class Collector {
        private final Map<String, Message> found = new LinkedHashMap<>();

        private Collector() {}

        /** Refuses the field with this message when the condition holds. */
        public Collector when(boolean wrong, String field, String key, Object... arguments) {
            if (wrong) {
                found.putIfAbsent(field, Message.of(key, arguments));
            }
            return this;
        }

        /** Adds what was refused elsewhere. */
        public Collector with(Refusals others) {
            others.byField.forEach(found::putIfAbsent);
            return this;
        }

        /** All of them. */
        public Refusals done() {
            return new Refusals(new LinkedHashMap<>(found));
        }
    }
}
