package nl.klankbord.post.mailbox;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.web.Drawing;
import nl.klankbord.web.Frame;
import nl.klankbord.web.Part;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** In everybody's own settings in the example: the way to their mailbox. */
@Component
class MailboxPart implements Part {

    private final ObjectProvider<Drawing> drawing;

    MailboxPart(ObjectProvider<Drawing> drawing) {
        this.drawing = drawing;
    }

    @Override
    public String page() {
        return "me";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Content> draw(Frame frame, UUID about) {
        return frame.guest().example()
                ? Optional.of(drawing.getObject().of("post/mailbox/part", frame, new MailboxScreen(List.of())))
                : Optional.empty();
    }
}
