package nl.klankbord.conversation.experience;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one can say about a conversation afterwards, on the two axes of the map. The answer is one of four words. */
public enum Question {
    /** How safe it felt. */
    FELT_CONNECTION,
    /** How challenged one felt. */
    FELT_CHALLENGE,
    /** How safe the manager wanted it to feel. */
    MEANT_CONNECTION,
    /** How challenged the manager wanted the other to feel. */
    MEANT_CHALLENGE;

    /** What both are asked. */
    public static final List<Question> FELT = List.of(FELT_CONNECTION, FELT_CHALLENGE);
    /** What the manager may say besides. */
    public static final List<Question> MEANT = List.of(MEANT_CONNECTION, MEANT_CHALLENGE);
    /** The four answers, from not at all to very much. They are words, and nothing is ever counted up. */
    public static final List<Integer> STEPS = List.of(1, 2, 3, 4);

    /** The word in the database, in forms and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether only a manager can answer it. */
    public boolean meant() {
        return MEANT.contains(this);
    }

    /** Whether it lies on the axis of connection; the other one is challenge. */
    public boolean connection() {
        return this == FELT_CONNECTION || this == MEANT_CONNECTION;
    }

    /** The question of a code, if it is one. */
    static Optional<Question> of(@Nullable String code) {
        return Stream.of(values())
                .filter(question -> question.code().equals(code))
                .findFirst();
    }
}
