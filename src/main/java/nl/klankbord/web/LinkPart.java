package nl.klankbord.web;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** A part of a page that only leads on: one or more ways to pages of the module, for those who may walk them. */
public final class LinkPart implements Part {

    private final String page;
    private final int order;
    private final Predicate<Guest> seenBy;
    private final Drawing drawing;
    private final LinksScreen links;

    /**
     * The ways that stand on this page.
     *
     * @param title message key of what stands above them; empty for nothing
     * @param seenBy whom they are shown to; the pages they lead to decide for themselves who comes in
     */
    public LinkPart(
            String page, int order, Predicate<Guest> seenBy, Drawing drawing, String title, LinksScreen.Link... links) {
        this.page = page;
        this.order = order;
        this.seenBy = seenBy;
        this.drawing = drawing;
        this.links = new LinksScreen(title, List.of(links));
    }

    @Override
    public String page() {
        return page;
    }

    @Override
    public int order() {
        return order;
    }

    @Override
    public Optional<Content> draw(Frame frame, UUID about) {
        return seenBy.test(frame.guest()) ? Optional.of(drawing.of("web/links", frame, links)) : Optional.empty();
    }
}
