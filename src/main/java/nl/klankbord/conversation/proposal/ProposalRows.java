package nl.klankbord.conversation.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.access.Ids;
import nl.klankbord.conversation.Kind;
import nl.klankbord.knowledge.guide.GuideName;
import nl.klankbord.knowledge.guide.HouseGuides;
import nl.klankbord.people.Pair;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Offers and answers as they lie in the database. A step is taken on the version that somebody saw, or not at all:
 * of two people who act at once, the second one finds that it changed.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ProposalRows {

    private static final String LINKED = """
            select employee, manager%s from (values (:other::uuid, :me::uuid), (:me::uuid, :other::uuid)) as pair (employee, manager)
             where people.are_linked(employee, manager) limit 1""";

    private final HouseGuides guides;
    private final JdbcClient database;

    ProposalRows(HouseGuides guides, JdbcClient database) {
        this.guides = guides;
        this.database = database;
    }

    /** Two people, one of whom guides the other, and what the guides are called that their house wrote. */
    record Planning(Pair pair, List<GuideName> house) {}

    /** The viewer and this other person, if one of them guides the other today. */
    Optional<Pair> linked(UUID me, UUID other) {
        return database.sql(LINKED.formatted(""))
                .param("me", me)
                .param("other", other)
                .query((row, number) -> pair(row))
                .optional();
    }

    /** The same, with what they can choose from. */
    Optional<Planning> planning(UUID me, UUID other) {
        return database.sql(LINKED.formatted(", " + HouseGuides.NAMES))
                .param("me", me)
                .param("other", other)
                .query((row, number) -> new Planning(pair(row), guides.names(row)))
                .optional();
    }

    private static Pair pair(ResultSet row) throws SQLException {
        return new Pair(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
    }

    /** False when this very offer was made before. */
    boolean begin(UUID id, Pair pair, UUID me, Kind kind, Offer offer, Instant now) {
        return database.sql("""
                        insert into conversation.conversation (id, employee_id, manager_id, kind, state, proposed_by, proposed_at,
                                                               starts_at, duration_minutes, setting, place)
                        values (:id, :employee, :manager, :kind, 'proposed', :me, :now, :starts, :minutes, :setting, :place)
                        on conflict do nothing""")
                        .param("id", id)
                        .param("employee", pair.employee())
                        .param("manager", pair.manager())
                        .param("me", me)
                        .param("kind", kind.code())
                        .param("now", at(now))
                        .params(moment(offer))
                        .update()
                == 1;
    }

    boolean agree(UUID id, int version) {
        return database.sql("""
                        update conversation.conversation set state = 'agreed', version = version + 1
                         where id = ? and version = ? and state = 'proposed'""").params(id, version).update() == 1;
    }

    boolean move(UUID id, int version, UUID me, Offer offer) {
        return database.sql("""
                        update conversation.conversation
                           set state = 'proposed', proposed_by = :me, starts_at = :starts, duration_minutes = :minutes,
                               setting = :setting, place = :place, version = version + 1
                         where id = :id and version = :version and state in ('proposed', 'agreed')""")
                        .param("id", id)
                        .param("version", version)
                        .param("me", me)
                        .params(moment(offer))
                        .update()
                == 1;
    }

    boolean callOff(UUID id, int version) {
        return database.sql("""
                        update conversation.conversation set state = 'called_off', version = version + 1
                         where id = ? and version = ? and state in ('proposed', 'agreed')""").params(id, version).update() == 1;
    }

    void note(UUID conversation, Pair pair, UUID me, Offer offer, Instant now) {
        database.sql("""
                        insert into conversation.proposal (id, conversation_id, employee_id, manager_id, author_id, made_at,
                                                           starts_at, duration_minutes, setting, place, word)
                        values (:id, :conversation, :employee, :manager, :me, :now, :starts, :minutes, :setting, :place, :word)""")
                .param("id", Ids.next())
                .params(step(conversation, pair, me, now))
                .params(moment(offer))
                .param("word", offer.word())
                .update();
    }

    /** Whether somebody offered exactly this before. */
    boolean offered(UUID conversation, UUID me, Offer offer) {
        return database.sql("""
                        select exists (select from conversation.proposal where conversation_id = :conversation and author_id = :me
                            and starts_at = :starts and duration_minutes = :minutes and setting = :setting and place = :place and word = :word)""")
                .param("conversation", conversation)
                .param("me", me)
                .params(moment(offer))
                .param("word", offer.word())
                .query(Boolean.class)
                .single();
    }

    /** The offer that was said yes to is the last one made. */
    void noteAcceptance(UUID conversation, Pair pair, UUID me, Instant now) {
        database.sql("""
                        insert into conversation.acceptance (proposal_id, conversation_id, employee_id, manager_id, author_id, accepted_at)
                        select id, :conversation, :employee, :manager, :me, :now from conversation.proposal
                         where conversation_id = :conversation order by made_at desc, id desc limit 1""").params(step(conversation, pair, me, now)).update();
    }

    void noteCallingOff(UUID conversation, Pair pair, UUID me, String word, Instant now) {
        database.sql("""
                        insert into conversation.calling_off (conversation_id, employee_id, manager_id, author_id, called_off_at, word)
                        values (:conversation, :employee, :manager, :me, :now, :word)""")
                .params(step(conversation, pair, me, now))
                .param("word", word)
                .update();
    }

    private static Map<String, Object> step(UUID conversation, Pair pair, UUID me, Instant now) {
        return Map.of(
                "conversation",
                conversation,
                "employee",
                pair.employee(),
                "manager",
                pair.manager(),
                "me",
                me,
                "now",
                at(now));
    }

    private static Map<String, Object> moment(Offer offer) {
        return Map.of(
                "starts", at(offer.startsAt()),
                "minutes", offer.minutes(),
                "setting", offer.setting().code(),
                "place", offer.place());
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
