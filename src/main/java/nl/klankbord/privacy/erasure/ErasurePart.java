package nl.klankbord.privacy.erasure;

import gg.jte.Content;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.access.Role;
import nl.klankbord.web.Drawing;
import nl.klankbord.web.Frame;
import nl.klankbord.web.Part;
import org.springframework.stereotype.Component;

/** On somebody's page: the way to erasing, for those who keep the people. */
@Component
class ErasurePart implements Part {

    private final Drawing drawing;

    ErasurePart(Drawing drawing) {
        this.drawing = drawing;
    }

    @Override
    public String page() {
        return "person";
    }

    @Override
    public int order() {
        return 95;
    }

    @Override
    public Optional<Content> draw(Frame frame, UUID about) {
        boolean keeper = frame.guest().roles().contains(Role.HR.code())
                || frame.guest().roles().contains(Role.ADMINISTRATOR.code());
        return keeper ? Optional.of(drawing.of("privacy/erasure/part", frame, about)) : Optional.empty();
    }
}
