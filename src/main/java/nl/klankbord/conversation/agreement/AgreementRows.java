package nl.klankbord.conversation.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.klankbord.people.Pair;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Agreements as they lie in the database. Each side is asked through its own index; one OR would read them all. */
@Repository
class AgreementRows {

    /** Waiting: it stands in versions of the minutes, and none of them was confirmed by both. */
    private static final String ROW = """
            select a.id, a.conversation_id, a.employee_id, a.manager_id, a.promiser_id, a.made_by, a.made_at, a.text,
                   a.due_on, a.look_back_on, a.trial, a.closed_at as ended_at,
                   coalesce((select max((select count(*) from conversation.confirmation c where c.minutes_id = m.id))
                               from conversation.minutes m
                              where m.conversation_id = a.conversation_id and a.id = any (m.agreement_ids)), 2) < 2 as waiting""";

    private static final String CLOSURE = """
            , c.author_id as closed_by, c.outcome, c.word, c.closed_at, c.successor_id,
              (select s.text from conversation.agreement s where s.id = c.successor_id) as successor""";

    private static final String NO_CLOSURE = """
            , null::uuid as closed_by, null::text as outcome, null::text as word, null::timestamptz as closed_at,
              null::uuid as successor_id, null::text as successor""";

    private static final String ORDER = " order by due_on nulls last, made_at, id";

    static final String OPEN_OF_PAIR = ROW + """
             from conversation.agreement a
            where a.employee_id = :employee and a.manager_id = :manager and a.closed_at is null""" + ORDER;

    static final String OPEN_AROUND = open("promiser_id") + " union all " + open("promised_to_id") + ORDER;

    /** Closed in the last thirty days; of each side no more than a page shows. */
    static final String CLOSED_AROUND = closed("promiser_id") + " union all " + closed("promised_to_id");

    /** What comes first on each side, and all that is open with one person: no more than a page shows. */
    static final String AHEAD = "select * from ("
            + String.join(" union ", first("promiser_id"), first("promised_to_id"), "(" + ROW + NO_CLOSURE + """
                     from conversation.agreement a
                    where a.employee_id = :employee and a.manager_id = :manager and a.closed_at is null)""")
            + ") each_once" + ORDER;

    static final String PROMISED = open("promiser_id") + " and due_on between :from and :until" + ORDER + " limit 50";

    static final String THESE = ROW + CLOSURE + """
             from conversation.agreement a left join conversation.closure c on c.agreement_id = a.id
            where a.id = any (:ids)""";

    static final String THESE_AND_OPEN_OF_PAIR = "select * from (" + THESE + " union all " + ROW + NO_CLOSURE + """
             from conversation.agreement a
            where a.employee_id = :employee and a.manager_id = :manager and a.closed_at is null and a.id <> all (:ids)
            ) these_first order by array_position(:ids, id) nulls last, due_on nulls last, made_at, id""";

    private final JdbcClient database;

    AgreementRows(JdbcClient database) {
        this.database = database;
    }

    @Transactional(readOnly = true)
    public List<Agreement> openOf(Pair pair) {
        return database.sql(OPEN_OF_PAIR)
                .param("employee", pair.employee())
                .param("manager", pair.manager())
                .query(AgreementRows::agreement)
                .list();
    }

    /** What this person promised or was promised: all that is open, the nearest first, and what was closed lately. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Kept> around(UUID person) {
        return Stream.of(OPEN_AROUND, CLOSED_AROUND)
                .flatMap(sql -> database.sql(sql).param("person", person).query(AgreementRows::kept).list().stream())
                .toList();
    }

    /** The first open promises of each side, and all that are open with this pair. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Kept> ahead(UUID person, @Nullable Pair with, int most) {
        return database.sql(AHEAD)
                .param("person", person)
                .param("most", most)
                .param("employee", with == null ? null : with.employee(), Types.OTHER)
                .param("manager", with == null ? null : with.manager(), Types.OTHER)
                .query(AgreementRows::kept)
                .list();
    }

    /** What this person promised for these days and did not end yet; of whoever promised more than a letter holds, the nearest. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Agreement> promised(UUID person, LocalDate from, LocalDate until) {
        return database.sql(PROMISED)
                .param("person", person)
                .param("from", from)
                .param("until", until)
                .query(AgreementRows::agreement)
                .list();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Kept> find(UUID id) {
        return database.sql(THESE)
                .param("ids", new UUID[] {id})
                .query(AgreementRows::kept)
                .optional();
    }

    @Transactional(readOnly = true)
    public List<Kept> find(Pair pair, Collection<UUID> ids) {
        return database.sql(THESE_AND_OPEN_OF_PAIR)
                .param("ids", ids.toArray(UUID[]::new))
                .param("employee", pair.employee())
                .param("manager", pair.manager())
                .query(AgreementRows::kept)
                .list();
    }

    private static String open(String side) {
        return ROW + NO_CLOSURE + " from conversation.agreement a where a." + side
                + " = :person and a.closed_at is null";
    }

    private static String first(String side) {
        return "(" + open(side) + ORDER + " limit :most)";
    }

    /** Compared as a moment: what compares it with a day may not be asked before the wall, and then no index helps. */
    private static String closed(String side) {
        return "(" + ROW + CLOSURE + """
                 from conversation.agreement a join conversation.closure c on c.agreement_id = a.id
                where a.%s = :person and a.closed_at >= (access.today() - 30)::timestamptz order by a.closed_at desc limit 20)""".formatted(side);
    }

    private static Agreement agreement(ResultSet row, int number) throws SQLException {
        return new Agreement(
                row.getObject("id", UUID.class),
                row.getObject("conversation_id", UUID.class),
                new Pair(row.getObject("employee_id", UUID.class), row.getObject("manager_id", UUID.class)),
                row.getObject("made_by", UUID.class),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                promise(row),
                row.getBoolean("waiting"));
    }

    private static Promise promise(ResultSet row) throws SQLException {
        return new Promise(
                row.getString("text"),
                row.getObject("promiser_id", UUID.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("look_back_on", LocalDate.class),
                row.getBoolean("trial"));
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        Agreement agreement = agreement(row, number);
        String outcome = row.getString("outcome");
        boolean ended = row.getObject("ended_at", OffsetDateTime.class) != null;
        return new Kept(agreement, outcome == null ? null : closure(row, outcome), ended && outcome == null);
    }

    private static Closure closure(ResultSet row, String outcome) throws SQLException {
        return new Closure(
                row.getObject("closed_by", UUID.class),
                Outcome.of(outcome).orElseThrow(),
                row.getString("word"),
                row.getObject("closed_at", OffsetDateTime.class).toInstant(),
                successor(row));
    }

    private static Closure.@Nullable Successor successor(ResultSet row) throws SQLException {
        UUID id = row.getObject("successor_id", UUID.class);
        return id == null ? null : new Closure.Successor(id, row.getString("successor"));
    }
}
