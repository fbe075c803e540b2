package nl.klankbord.post.mail;

import gg.jte.Content;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.access.Role;
import nl.klankbord.web.Drawing;
import nl.klankbord.web.Frame;
import nl.klankbord.web.Part;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** On the administrator's home page: the way to the post that goes out. */
@Component
class AdministratorPart implements Part {

    private final ObjectProvider<Drawing> drawing;

    AdministratorPart(ObjectProvider<Drawing> drawing) {
        this.drawing = drawing;
    }

    @Override
    public String page() {
        return "today.side";
    }

    @Override
    public int order() {
        return 95;
    }

    @Override
    public Optional<Content> draw(Frame frame, UUID about) {
        return frame.guest().roles().contains(Role.ADMINISTRATOR.code())
                ? Optional.of(drawing.getObject().of("post/mail/part", frame, new AdministratorScreen()))
                : Optional.empty();
    }
}
