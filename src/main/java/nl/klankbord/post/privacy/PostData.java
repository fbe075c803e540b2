package nl.klankbord.post.privacy;

import java.util.List;
import nl.klankbord.privacy.spi.Holding;
import nl.klankbord.privacy.spi.PersonalData;
import org.springframework.stereotype.Component;

/** What is kept about somebody's calendar and mail. */
@Component
class PostData implements PersonalData {

    private static final String ROOM = "post";
    private static final String MAILBOX =
            "(select b.person_id, b.subject, b.text, b.delivered_at from post.mailbox b) t where t.person_id = access.viewer()";

    private static final List<Holding> HOLDINGS = List.of(
            Holding.given(ROOM, "invitation", "calendar", "post.invitation t where t.person_id = access.viewer()"),
            Holding.given(ROOM, "repetition", "calendar", "post.repetition t where t.person_id = access.viewer()"),
            Holding.given(ROOM, "feed", "calendar", "post.kept_feed() t"),
            Holding.given(ROOM, "mail", "mail", "post.mail t where t.person_id = access.viewer()"),
            Holding.given(ROOM, "preference", "mail", "post.preference t where t.person_id = access.viewer()"),
            Holding.given(ROOM, "mailbox", "mail", MAILBOX));

    @Override
    public String room() {
        return ROOM;
    }

    @Override
    public List<Holding> holdings() {
        return HOLDINGS;
    }
}
