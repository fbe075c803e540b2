package nl.klankbord.conversation.search;

import java.util.ArrayList;
import java.util.List;

/** A piece of a text around what was found in it, with the words that were found marked. */
public record Excerpt(List<Piece> pieces) {

    private static final int BEFORE = 70;
    private static final int LONG = 240;

    /** Some letters in a row, found or not. */
    public record Piece(String text, boolean found) {}

    /** Where in a text a word stands. */
    record Place(int from, int to) {}

    /** The text around the first of these places. */
    static Excerpt of(String text, List<Place> found) {
        int from = begin(text, found.getFirst().from());
        int to = end(text, Math.max(from + LONG, found.getFirst().to()));
        List<Piece> pieces = new ArrayList<>();
        int at = from;
        for (Place place : found) {
            if (place.to() <= to && place.from() >= at) {
                add(pieces, text.substring(at, place.from()), false);
                add(pieces, text.substring(place.from(), place.to()), true);
                at = place.to();
            }
        }
        add(pieces, text.substring(at, to), false);
        if (from > 0) {
            pieces.addFirst(new Piece("… ", false));
        }
        if (to < text.length()) {
            pieces.add(new Piece(" …", false));
        }
        return new Excerpt(List.copyOf(pieces));
    }

    private static int begin(String text, int first) {
        if (first <= BEFORE) {
            return 0;
        }
        int space = text.indexOf(' ', first - BEFORE);
        return space < 0 || space >= first ? first : space + 1;
    }

    private static int end(String text, int last) {
        if (last >= text.length()) {
            return text.length();
        }
        int space = text.indexOf(' ', last);
        int cut = Character.isLowSurrogate(text.charAt(last)) ? last + 1 : last;
        return space < 0 || space > last + BEFORE ? cut : space;
    }

    private static void add(List<Piece> pieces, String text, boolean found) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, found));
        }
    }
}
