package nl.klankbord.coach.stance;

import java.util.List;

/** Five thoughts, in the order in which one reads them. */
public record StanceScreen() {

    /** One thought: its word in message keys, and its symbol. */
    public record Thought(String code, String icon) {}

    private static final List<Thought> THOUGHTS = List.of(
            new Thought("beside", "users"),
            new Thought("expertise", "lightbulb"),
            new Thought("trust", "handshake"),
            new Thought("assume", "message-circle-question-mark"),
            new Thought("accept", "hand-heart"));

    /** All of them. */
    public List<Thought> thoughts() {
        return THOUGHTS;
    }
}
