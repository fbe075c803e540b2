package nl.klankbord;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Who may see a row, told from its comment alone: what the words {@code seen=...} mean, apart from any policy.
 *
 * @param house who has which role, who guides whom today, and which two laid side by side how it felt
 */
record Audience(House house) {

    static final List<String> WORDS = List.of(
            "self",
            "other",
            "pair",
            "receiver",
            "author",
            "sharedWithOther",
            "selfWhenReady",
            "revealedPair",
            "guide",
            "guideWhenShared",
            "teammate",
            "colleague",
            "companion",
            "hr",
            "administrator",
            "nobody");

    /** What is known of the people apart from the row itself. */
    interface House {
        boolean has(UUID viewer, String role);

        boolean guides(UUID viewer, @Nullable Object employee);

        boolean together(UUID viewer, @Nullable Object employee);

        boolean revealed(@Nullable Object employee, @Nullable Object manager);
    }

    boolean may(UUID viewer, String words, Map<String, @Nullable Object> row) {
        return List.of(words.split(",")).stream().anyMatch(word -> meaning(word).test(viewer, row));
    }

    private BiPredicate<UUID, Map<String, @Nullable Object>> meaning(String word) {
        return switch (word) {
            case "self" -> (viewer, row) -> viewer.equals(first(row, "person_id", "subject_id", "employee_id", "id"));
            case "other" -> (viewer, row) -> viewer.equals(first(row, "viewer_id", "manager_id"));
            case "pair" -> Audience::isOneOfTwo;
            case "companion" ->
                (viewer, row) -> "joins".equals(row.get("state")) && viewer.equals(row.get("person_id"));
            case "receiver" -> (viewer, row) -> viewer.equals(row.get("receiver_id"));
            case "author" -> (viewer, row) -> viewer.equals(row.get("author_id"));
            case "sharedWithOther" -> (viewer, row) -> row.get("shared_at") != null && isOneOfTwo(viewer, row);
            case "selfWhenReady" ->
                (viewer, row) -> Boolean.TRUE.equals(row.get("ready")) && viewer.equals(row.get("person_id"));
            case "revealedPair" ->
                (viewer, row) ->
                        house.revealed(row.get("employee_id"), row.get("manager_id")) && isOneOfTwo(viewer, row);
            case "guide" -> (viewer, row) -> house.guides(viewer, first(row, "person_id", "employee_id"));
            case "guideWhenShared" ->
                (viewer, row) -> row.get("shared_at") != null && house.guides(viewer, row.get("employee_id"));
            case "teammate" -> (viewer, row) -> house.together(viewer, row.get("employee_id"));
            case "colleague" -> (viewer, row) -> true;
            case "hr", "administrator" -> (viewer, row) -> house.has(viewer, word);
            case "nobody" -> (viewer, row) -> false;
            default -> throw new IllegalArgumentException("nobody knows who that is: " + word);
        };
    }

    private static boolean isOneOfTwo(UUID viewer, Map<String, @Nullable Object> row) {
        return viewer.equals(row.get("employee_id")) || viewer.equals(row.get("manager_id"));
    }

    private static @Nullable Object first(Map<String, @Nullable Object> row, String... columns) {
        for (String column : columns) {
            if (row.containsKey(column)) {
                return row.get(column);
            }
        }
        return null;
    }
}
