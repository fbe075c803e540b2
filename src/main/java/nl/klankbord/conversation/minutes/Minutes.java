package nl.klankbord.conversation.minutes;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.access.Ids;
import nl.klankbord.access.Looking;
import nl.klankbord.conversation.agreement.Agreements;
import nl.klankbord.conversation.agreement.Closing;
import nl.klankbord.conversation.agreement.Closures;
import nl.klankbord.conversation.agreement.Kept;
import nl.klankbord.conversation.agreement.Promise;
import nl.klankbord.post.Notices;
import nl.klankbord.web.NotHere;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The minutes of conversations, version by version. Either of the two may write the next. */
@Repository
public class Minutes {

    // The weaker of the two locks: what only hangs something under the conversation, like an agreement that changes, goes on
    // meanwhile. With the stronger one the two could wait for each other.
    private static final String HOLD = "select 1 from conversation.conversation where id = ? for no key update";

    private final MinutesRows rows;
    private final Drafts drafts;
    private final Agreements agreements;
    private final Closures closures;
    private final Notices notices;
    private final JdbcClient database;
    private final Clock clock;

    Minutes(
            MinutesRows rows,
            Drafts drafts,
            Agreements agreements,
            Closures closures,
            Notices notices,
            JdbcClient database,
            Clock clock) {
        this.rows = rows;
        this.drafts = drafts;
        this.agreements = agreements;
        this.closures = closures;
        this.notices = notices;
        this.database = database;
        this.clock = clock;
    }

    /** Lays this text before the other as the next version. Whoever lays it before the other confirms it themselves. */
    @Transactional
    public Laid lay(UUID conversation, MinutesText text) {
        Standing standing = hold(conversation, 0);
        if (!standing.minutesBelongToAnAgreedConversation()) {
            return new Laid.NotNow();
        }
        MinutesVersion newest = standing.version();
        List<Kept> known = agreements.find(standing.pair(), standing.agreements());
        if (newest == null || newest.number() == text.basedOn()) {
            return new Laid.Done(write(standing, known, text));
        }
        return sentTwice(newest, known, text) ? new Laid.Done(newest.number()) : new Laid.Clash(newest);
    }

    /** How it stands with this version (0 is the newest), while nobody else writes or confirms until this transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Standing hold(UUID conversation, int number) {
        boolean theirs = database.sql(HOLD)
                .param(conversation)
                .query(Integer.class)
                .optional()
                .isPresent();
        if (!theirs) {
            throw new NotHere();
        }
        return rows.find(conversation, number, Looking.me()).orElseThrow(NotHere::new);
    }

    private static boolean sentTwice(MinutesVersion newest, List<Kept> known, MinutesText text) {
        List<Promise> promises = known.stream()
                .filter(it ->
                        it.open() && newest.agreements().contains(it.agreement().id()))
                .map(it -> it.agreement().promise())
                .toList();
        return newest.author().equals(Looking.me())
                && newest.text().equals(text.text())
                && promises.equals(text.agreements());
    }

    private int write(Standing standing, List<Kept> known, MinutesText text) {
        List<UUID> before = standing.agreements();
        List<Kept> inMinutes = known.stream()
                .filter(it -> before.contains(it.agreement().id()))
                .toList();
        end(known.stream().filter(it -> !inMinutes.contains(it)).toList(), text.endings());
        List<UUID> agreed = agreements.rewrite(standing.conversation(), standing.pair(), inMinutes, text.agreements());
        UUID id = Ids.next();
        insert(id, standing, text.text(), agreed);
        confirm(standing, id);
        held(standing.conversation());
        drafts.sent(standing.conversation(), text.draftVersion());
        notices.send(standing.conversation(), standing.pair().other(Looking.me()));
        return standing.newest() + 1;
    }

    /** What the two agreed earlier and now say has ended. */
    private void end(List<Kept> earlier, Map<UUID, Closing> endings) {
        Set<UUID> ours = earlier.stream().map(it -> it.agreement().id()).collect(Collectors.toSet());
        endings.forEach((id, closing) -> {
            if (ours.contains(id)) {
                closures.close(id, closing);
            }
        });
    }

    private void held(UUID conversation) {
        database.sql(
                        "update conversation.conversation set state = 'held', version = version + 1 where id = ? and state = 'agreed'")
                .param(conversation)
                .update();
    }

    private void insert(UUID id, Standing standing, String text, List<UUID> agreed) {
        database.sql("""
                        insert into conversation.minutes (id, conversation_id, employee_id, manager_id, number, author_id,
                            text, written_at, agreement_ids)
                        values (:id, :conversation, :employee, :manager, :number, :me, :text, :now, :agreed)""")
                .param("id", id)
                .param("conversation", standing.conversation())
                .param("employee", standing.pair().employee())
                .param("manager", standing.pair().manager())
                .param("number", standing.newest() + 1)
                .param("me", Looking.me())
                .param("text", text)
                .param("now", OffsetDateTime.now(clock))
                .param("agreed", agreed.toArray(UUID[]::new))
                .update();
    }

    /** Writes the viewer's yes to these minutes; asked of {@link #hold} first, so that nothing takes their place meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void confirm(Standing standing, UUID id) {
        database.sql("""
                        insert into conversation.confirmation
                            (minutes_id, person_id, conversation_id, employee_id, manager_id, confirmed_at)
                        values (:id, :me, :conversation, :employee, :manager, :now)""")
                .param("id", id)
                .param("me", Looking.me())
                .param("conversation", standing.conversation())
                .param("employee", standing.pair().employee())
                .param("manager", standing.pair().manager())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }
}
