package nl.klankbord.post.mail;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.klankbord.people.Colleague;
import nl.klankbord.people.Colleagues;
import nl.klankbord.post.mail.MailsScreen.Line;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays out the post for the administrator, a page at a time. */
@Component
class MailLogReader {

    private static final int PAGE = 30;

    private final MailLogs log;
    private final Colleagues colleagues;
    private final Smtp smtp;

    MailLogReader(MailLogs log, Colleagues colleagues, Smtp smtp) {
        this.log = log;
        this.colleagues = colleagues;
        this.smtp = smtp;
    }

    @Transactional(readOnly = true)
    public MailsScreen page(@Nullable UUID after) {
        List<Logged> trouble = after == null ? log.trouble(PAGE) : List.of();
        List<Logged> found = log.newest(after, PAGE + 1);
        List<Logged> shown = found.stream().limit(PAGE).toList();
        Map<UUID, Colleague> names = colleagues.find(Stream.concat(trouble.stream(), shown.stream())
                .map(Logged::person)
                .distinct()
                .toList());
        return new MailsScreen(
                smtp.there(),
                lines(trouble, names),
                lines(shown, names),
                found.size() > PAGE ? shown.getLast().id() : null,
                after == null);
    }

    private static List<Line> lines(List<Logged> letters, Map<UUID, Colleague> names) {
        return letters.stream()
                .map(it -> {
                    Colleague known = names.get(it.person());
                    return new Line(it, known == null ? "" : known.full());
                })
                .toList();
    }
}
