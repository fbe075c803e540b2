package nl.klankbord.conversation.history;

/**
 * What the minutes of a conversation say, in short.
 *
 * @param text how they begin
 * @param confirmed whether both said that it is right
 * @param differing whether somebody put another view beside it
 */
public record Gist(String text, boolean confirmed, boolean differing) {

    private static final int SHORT = 170;

    /** The first sentence or two, and at most so many letters of them. */
    public String brief() {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= SHORT) {
            return line;
        }
        int stop = Math.max(
                line.lastIndexOf(". ", SHORT), Math.max(line.lastIndexOf("? ", SHORT), line.lastIndexOf("! ", SHORT)));
        int space = line.lastIndexOf(' ', SHORT);
        return stop > SHORT / 3 ? line.substring(0, stop + 1) : line.substring(0, space > 0 ? space : SHORT - 1) + " …";
    }
}
