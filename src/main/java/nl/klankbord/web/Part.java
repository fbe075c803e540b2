package nl.klankbord.web;

import gg.jte.Content;
import java.util.Optional;
import java.util.UUID;

/** A piece of a page that a module contributes and the server draws in place, so that the page is whole without script. */
public interface Part {

    /** The page this part belongs to, for instance {@code today} or {@code person}. */
    String page();

    /** Lowest first. */
    int order();

    /**
     * The part for whoever is looking now; empty when there is nothing to say.
     *
     * @param about whom the page is about: the viewer on {@code today}, somebody else on {@code person}
     */
    Optional<Content> draw(Frame frame, UUID about);
}
