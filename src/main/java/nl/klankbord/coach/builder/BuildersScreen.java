package nl.klankbord.coach.builder;

import java.util.List;

/** The builders there are, or those that belong to a page. */
public record BuildersScreen(List<Shown> builders) {

    /**
     * One of them, in the reader’s language.
     *
     * @param tone how much its technique challenges: low, medium or high
     */
    public record Shown(Builder builder, BuilderText text, String tone) {

        /** Its address. */
        public String href() {
            return "/builders/" + builder.key();
        }
    }
}
