package nl.klankbord.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Draws parts: those that modules contributed to a page, and the template of each. */
@Component
public class Drawing {

    private final TemplateEngine templates;
    private final SingletonSupplier<Map<String, List<Part>>> parts;

    Drawing(TemplateEngine templates, ObjectProvider<Part> parts) {
        this.templates = templates;
        // Asked for at the first page and not before: a part may draw with this too.
        this.parts = SingletonSupplier.of(() ->
                parts.stream().sorted(Comparator.comparingInt(Part::order)).collect(Collectors.groupingBy(Part::page)));
    }

    /** The content of one part: its template with the frame and its own screen record. */
    public Content of(String template, Frame frame, Object screen) {
        return output -> templates.render(template + ".jte", Map.of("frame", frame, "screen", screen), output);
    }

    /** All parts of a page that have something to say, in their order. */
    public List<Content> page(String page, Frame frame, UUID about) {
        return parts.obtain().getOrDefault(page, List.of()).stream()
                .map(part -> part.draw(frame, about))
                .flatMap(Optional::stream)
                .toList();
    }
}
