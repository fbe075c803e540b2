package nl.klankbord.post.privacy;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.klankbord.privacy.spi.Holding;
import nl.klankbord.privacy.spi.PersonalData;
import nl.klankbord.web.Words;
import org.springframework.stereotype.Component;

/** What is kept about somebody's calendar and mail. */
@Component
class PostData implements PersonalData {

    private static final String ROOM = "post";
    private static final Pattern WEEKS = Pattern.compile("FREQ=WEEKLY(?:;INTERVAL=(\\d{1,2}))?");
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

    @Override
    public Optional<String> said(String table, String column, String word, Words words) {
        Matcher weeks = WEEKS.matcher(word);
        if (!column.equals("rule") || !weeks.matches()) {
            return Optional.empty();
        }
        String every = weeks.group(1) == null ? "1" : weeks.group(1);
        return Optional.of(every.equals("1") ? words.say("post.every.week") : words.say("post.every.weeks", every));
    }
}
