package nl.klankbord.post.preference;

import gg.jte.Content;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.web.Drawing;
import nl.klankbord.web.Frame;
import nl.klankbord.web.Part;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** In my settings: the way to those of mail and calendar. */
@Component
class MePart implements Part {

    private final ObjectProvider<Drawing> drawing;

    MePart(ObjectProvider<Drawing> drawing) {
        this.drawing = drawing;
    }

    @Override
    public String page() {
        return "me";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Content> draw(Frame frame, UUID about) {
        return Optional.of(drawing.getObject().of("post/preference/part", frame, Preference.USUAL));
    }
}
