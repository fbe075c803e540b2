package nl.klankbord.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Draws parts: those that modules contributed to a page, and the template of each. */
@Component
public class Drawing {

    private final TemplateEngine templates;
    private final ObjectProvider<Part> parts;

    Drawing(TemplateEngine templates, ObjectProvider<Part> parts) {
        this.templates = templates;
        this.parts = parts;
    }

    /** The content of one part: its template with the frame and its own screen record. */
    public Content of(String template, Frame frame, Object screen) {
        return output -> templates.render(template + ".jte", Map.of("frame", frame, "screen", screen), output);
    }

    /** All parts of a page that have something to say, in their order. */
    public List<Content> page(String page, Frame frame, UUID about) {
        return parts.stream()
                .filter(part -> part.page().equals(page))
                .sorted(Comparator.comparingInt(Part::order))
                .map(part -> part.draw(frame, about))
                .flatMap(Optional::stream)
                .toList();
    }
}
