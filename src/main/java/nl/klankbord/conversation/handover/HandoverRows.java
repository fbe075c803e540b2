package nl.klankbord.conversation.handover;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.conversation.message.MessageRows;
import nl.klankbord.conversation.strength.StrengthLineRows;
import nl.klankbord.people.Colleague;
import nl.klankbord.people.Name;
import nl.klankbord.web.NotHere;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What there is to hand over, and what was handed over, as the viewer may read it. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class HandoverRows {

    /** Who once guided the viewer and does so no longer; {@code :to} is whom the viewer looks at now. */
    public static final String FORMER = """
            select distinct l.manager_id from people.reporting_line l
             where l.employee_id = :me and l.ends_on < access.today() and l.manager_id <> :to
               and not people.are_linked(l.employee_id, l.manager_id)""";

    /** New managers of {@code :me} to whom something of earlier talks could go along, until the employee has chosen. */
    public static final String ASKED = """
            select distinct p.id as other, p.given_name, p.sort_name
              from people.reporting_line n join people.person p on p.id = n.manager_id
             where n.employee_id = :me and n.starts_on <= access.today() and n.starts_on > access.today() - 120
               and (n.ends_on is null or n.ends_on >= access.today())
               and not exists (select from conversation.settling s
                                where s.employee_id = :me and s.receiver_id = n.manager_id and s.settled_on >= n.starts_on)
               and exists (select from people.reporting_line o
                            where o.employee_id = :me and o.kind = n.kind and o.manager_id <> n.manager_id
                              and o.ends_on < access.today() and o.starts_on <= n.starts_on
                              and not people.are_linked(o.employee_id, o.manager_id)
                              and exists (select from conversation.conversation c
                                           where c.employee_id = :me and c.manager_id = o.manager_id and c.state = 'held'))""";

    /** Whom {@code :me} guided until not long ago and somebody else guides now; not who that is. */
    public static final String MOVED = """
            select distinct p.id as other, p.given_name, p.sort_name
              from people.reporting_line o join people.person p on p.id = o.employee_id
             where o.manager_id = :me and o.ends_on < access.today() and o.ends_on >= access.today() - 21
               and not people.are_linked(o.employee_id, o.manager_id) and people.guided_by_another(o.employee_id)""";

    private static final String TALKS = """
            select t.id, t.manager_id, t.starts_at, i.what, i.item, i.promiser_id, i.text, i.outcome,
                   (select h.id from conversation.handover h
                     where h.employee_id = :me and h.receiver_id = :to and h.conversation_id = t.id
                       and case i.what when 'minutes' then h.minutes_id is not null else h.agreement_id = i.item end limit 1) as handed
              from (select c.* from (%s) f cross join lateral (
                        select c.id, c.manager_id, c.starts_at from conversation.conversation c
                         where c.employee_id = :me and c.manager_id = f.manager_id and c.state = 'held'
                           and (c.starts_at, c.id) < (:at, :id) and c.starts_at <= :at
                         order by c.starts_at desc, c.id desc limit :most) c
                     order by c.starts_at desc, c.id desc limit :most) t
             cross join lateral (
                 (select 1 as place, 'minutes' as what, m.id as item, null::uuid as promiser_id, '' as text, '' as outcome, m.written_at as at
                    from conversation.minutes m where m.conversation_id = t.id order by m.number desc limit 1)
                 union all
                 select 2, 'agreement', a.id, a.promiser_id, a.text, coalesce(k.outcome, 'open'), a.made_at
                   from conversation.agreement a left join conversation.closure k on k.agreement_id = a.id
                  where a.conversation_id = t.id and (a.closed_at is null or k.agreement_id is not null)) i
             order by t.starts_at desc, t.id desc, i.place, i.at, i.item""".formatted(FORMER);

    private static final String BETWEEN =
            """
            select p.given_name, p.prefix, p.family_name, coalesce(t.name, '') as team, h.*,
                   people.are_linked(:me, :to) and exists (
                       select from (%s) f join conversation.conversation c
                           on c.employee_id = :me and c.manager_id = f.manager_id and c.state = 'held') as may_hand, %s, %s
              from people.person p left join people.team t on t.id = p.team_id
              left join lateral conversation.handed_over(:to, :me, null) h on true %s
             where p.id = :to""".formatted(FORMER, MessageRows.COLUMNS, StrengthLineRows.COLUMNS, MessageRows.JOINED);

    private static final String SETTLED = """
            select exists (select from conversation.settling s
                            where s.employee_id = :me and s.receiver_id = :to
                              and not exists (select from people.reporting_line n
                                               where n.employee_id = :me and n.manager_id = :to
                                                 and n.starts_on > s.settled_on and n.starts_on <= access.today()))""";

    private static final String ONE = """
            select x.* from conversation.handover h
             cross join lateral conversation.handed_over(h.employee_id, h.receiver_id, h.id) x where h.id = ?""";

    private final JdbcClient database;
    private final Clock clock;

    HandoverRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The viewer's talks with former managers from before this moment and talk, newest first. */
    List<Talk> talks(UUID me, UUID to, @Nullable OffsetDateTime at, UUID before, int most) {
        Map<UUID, Talk> talks = new LinkedHashMap<>();
        database.sql(TALKS)
                .param("me", me)
                .param("to", to)
                .param("at", at == null ? OffsetDateTime.now(clock).plusYears(1) : at)
                .param("id", before)
                .param("most", most)
                .query((ResultSet row) -> gather(row, talks));
        return List.copyOf(talks.values());
    }

    /** Whether the viewer said, since this person guides them, that it is enough. */
    boolean settled(UUID me, UUID to) {
        return database.sql(SETTLED)
                .param("me", me)
                .param("to", to)
                .query(Boolean.class)
                .single();
    }

    /** Another person, and what lies between the viewer and them; somebody who is not there is {@link NotHere}. */
    public Across between(UUID me, UUID other) {
        List<Handed> received = new ArrayList<>();
        return database
                .sql(BETWEEN)
                .param("me", me)
                .param("to", other)
                .query((row, number) -> {
                    if (row.getObject("id") != null) {
                        received.add(handed(row, number));
                    }
                    return new Across(
                            colleague(row, other),
                            received,
                            row.getBoolean("may_hand"),
                            MessageRows.line(row, other),
                            StrengthLineRows.line(row));
                })
                .list()
                .stream()
                .findFirst()
                .orElseThrow(NotHere::new);
    }

    /** One thing that was handed over, with all its words, for the employee and for whom it was handed to. */
    Optional<Handed> find(UUID handover) {
        return database.sql(ONE).param(handover).query(HandoverRows::handed).optional();
    }

    private static void gather(ResultSet row, Map<UUID, Talk> talks) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        if (!talks.containsKey(id)) {
            talks.put(
                    id,
                    new Talk(
                            id,
                            row.getObject("manager_id", UUID.class),
                            row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                            new ArrayList<>()));
        }
        Objects.requireNonNull(talks.get(id))
                .items()
                .add(new Item(
                        row.getString("what"),
                        row.getObject("item", UUID.class),
                        row.getObject("promiser_id", UUID.class),
                        row.getString("text"),
                        row.getString("outcome"),
                        row.getObject("handed", UUID.class)));
    }

    private static Colleague colleague(ResultSet row, UUID id) throws SQLException {
        Name name = new Name(row.getString("given_name"), row.getString("prefix"), row.getString("family_name"));
        return new Colleague(id, name, row.getString("team"));
    }

    private static Handed handed(ResultSet row, int number) throws SQLException {
        return new Handed(
                row.getObject("id", UUID.class),
                row.getObject("employee_id", UUID.class),
                row.getObject("receiver_id", UUID.class),
                row.getObject("manager_id", UUID.class),
                row.getString("what"),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getString("text"),
                row.getBoolean("confirmed"),
                row.getObject("promiser_id", UUID.class),
                row.getObject("due_on", LocalDate.class),
                Objects.requireNonNullElse(row.getString("outcome"), ""),
                views(row.getArray("differing"), row.getArray("views")));
    }

    private static List<Handed.View> views(Array authors, Array texts) throws SQLException {
        UUID[] by = (UUID[]) authors.getArray();
        String[] said = (String[]) texts.getArray();
        List<Handed.View> views = new ArrayList<>();
        for (int at = 0; at < by.length; at++) {
            views.add(new Handed.View(by[at], said[at]));
        }
        return List.copyOf(views);
    }
}
