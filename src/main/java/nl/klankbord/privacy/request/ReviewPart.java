package nl.klankbord.privacy.request;

import gg.jte.Content;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.web.Drawing;
import nl.klankbord.web.Frame;
import nl.klankbord.web.Part;
import org.springframework.stereotype.Component;

/** On Vandaag, for who wrote something that somebody asks for: until when they can look at it. */
@Component
class ReviewPart implements Part {

    private final Reviews reviews;
    private final Drawing drawing;

    ReviewPart(Reviews reviews, Drawing drawing) {
        this.reviews = reviews;
        this.drawing = drawing;
    }

    @Override
    public String page() {
        return "today";
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Content> draw(Frame frame, UUID about) {
        return reviews.firstDue().map(due -> drawing.of("privacy/request/waiting", frame, due));
    }
}
