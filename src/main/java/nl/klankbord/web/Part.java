package nl.klankbord.web;

import gg.jte.Content;
import java.util.Optional;

/** A piece of a page that a module contributes and the server draws in place, so that the page is whole without script. */
public interface Part {

    /** The page this part belongs to, for instance {@code today}. */
    String page();

    /** Lowest first. */
    int order();

    /** The part for whoever is looking now; empty when there is nothing to say. */
    Optional<Content> draw(Frame frame);
}
