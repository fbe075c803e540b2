package nl.klankbord.conversation.privacy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.klankbord.privacy.spi.Holding;
import nl.klankbord.privacy.spi.PersonalData;
import nl.klankbord.web.Words;
import org.springframework.stereotype.Component;

/** What is kept about talking: each row belongs to two people, and both find it here as far as they may read it. */
@Component
class ConversationData implements PersonalData {

    private static final String ROOM = "conversation";
    private static final String ENDS =
            "(select privacy.gone_on('leaving', min(p.left_on)) from people.person p where p.id in (t.employee_id, t.manager_id))";

    /** From each of one's talks to what hangs under it, through its own index; the zero keeps the planner on that way. */
    private static final String UNDER_TALKS =
            "(select x.* from (select c.id from conversation.conversation c where c.employee_id = access.viewer()"
                    + " union all select c.id from conversation.conversation c where c.manager_id = access.viewer()) c"
                    + " cross join lateral (select * from conversation.%s x where x.conversation_id = c.id offset 0) x) t";

    /**
     * As on the page of the two: as long as a message is closed its writer can take it back, so its words come along with the writer
     * alone. Whom it is for reads that it lies there, from whom and since when.
     */
    private static final String MESSAGES = ofTwo("message", "message")
            .rows()
            .replace(
                    "*",
                    "c.id, c.employee_id, c.manager_id, c.author_id, c.written_at, c.read_at,"
                            + " case when c.author_id = access.viewer() or c.read_at is not null then c.text end as text");

    /** With the name of the team: its number tells nobody who may ask. */
    private static final String ASKED =
            "(select a.*, (select m.name from people.team m where m.id = a.team_id) as team from conversation.asking a"
                    + " where a.employee_id = access.viewer()) t";

    private static final String SECONDED =
            "(select * from conversation.seconding c where c.employee_id = access.viewer()"
                    + " union all select * from conversation.seconding c where c.author_id = access.viewer()) t";

    private static final Set<String> FELT =
            Set.of("felt_connection", "felt_challenge", "meant_connection", "meant_challenge");

    private static final List<Holding> HOLDINGS = List.of(
            ofTwo("conversation", "conversation").until(ENDS),
            ofTalk("proposal", "conversation"),
            ofTalk("acceptance", "conversation"),
            ofTalk("calling_off", "conversation"),
            ofTalk("skip", "conversation"),
            ofTwo("series", "series").until(ENDS),
            Holding.given(
                    ROOM,
                    "preparation_line",
                    "preparation",
                    UNDER_TALKS.formatted("preparation_line") + " where t.shared_at is not null"),
            ofTalk("minutes", "minutes"),
            ofTalk("confirmation", "minutes"),
            ofTalk("withdrawal", "minutes"),
            ofTalk("differing_view", "minutes"),
            ofTalk("agreement", "agreement"),
            ofTalk("closure", "agreement"),
            ofTalk("experience", "experience"),
            ofTalk("revealing", "experience"),
            ofTalk("absence_record", "absence"),
            ofEither("handover", "handover", "receiver_id"),
            ofEither("passing", "handover", "receiver_id"),
            Holding.given(
                    ROOM, "settling", "handover", "conversation.settling t where t.employee_id = access.viewer()"),
            ofTwoOrThree("companion", "companion"),
            Holding.given(ROOM, "reminder", "mail", "conversation.reminder t where t.person_id = access.viewer()"),
            Holding.given(ROOM, "message", "message", MESSAGES).until(ENDS),
            ofTwo("sighting", "strength"),
            ofOwn("strength", "strength"),
            Holding.given(ROOM, "asking", "strength", ASKED),
            Holding.given(ROOM, "seconding", "strength", SECONDED),
            ofOwn("need", "need"),
            ofMine("contact").until("t.expires_on + 1"),
            ofMine("contact_person"),
            ofMine("contact_technique"),
            ofMine("team_moment"),
            ofMine("unheard"),
            Holding.counted(
                    ROOM,
                    "preparation_line",
                    "draft",
                    UNDER_TALKS.formatted("preparation_line")
                            + " where t.author_id = access.viewer() and t.shared_at is null"),
            Holding.counted(
                    ROOM,
                    "guide_choice",
                    "draft",
                    UNDER_TALKS.formatted("guide_choice") + " where t.author_id = access.viewer()"),
            Holding.counted(
                            ROOM,
                            "note",
                            "note",
                            "conversation.note t where t.author_id = access.viewer() and t.ends_on >= access.today()")
                    .until("t.ends_on + 1"),
            Holding.counted(
                    ROOM,
                    "minutes_draft",
                    "draft",
                    UNDER_TALKS.formatted("minutes_draft") + " where t.author_id = access.viewer()"));

    private final ContactWords contacts;

    ConversationData(ContactWords contacts) {
        this.contacts = contacts;
    }

    /** How safe and how challenged somebody felt, as they said it: they tapped a word, and the number stands for it. */
    @Override
    public Optional<String> said(String table, String column, String word, Words words) {
        return Optional.of("experience.step." + word)
                .filter(key -> FELT.contains(column) && words.has(key))
                .map(words::say);
    }

    @Override
    public String told(String kind, String text, Words words) {
        return kind.equals("contact") ? contacts.told(text, words) : text;
    }

    @Override
    public String room() {
        return ROOM;
    }

    @Override
    public List<Holding> holdings() {
        return HOLDINGS;
    }

    /** Rows of a pair, found from either side through its own index. */
    private static Holding ofTwo(String table, String noun) {
        String both = "(select * from conversation.%1$s c where c.employee_id = access.viewer()"
                + " union all select * from conversation.%1$s c where c.manager_id = access.viewer()) t";
        return Holding.given(ROOM, table, noun, both.formatted(table));
    }

    /** What somebody is good at and what they need: theirs alone. */
    private static Holding ofOwn(String table, String noun) {
        return Holding.given(
                ROOM, table, noun, "conversation.%s t where t.employee_id = access.viewer()".formatted(table));
    }

    /** Rows of the employee, and of whom they gave something. */
    private static Holding ofEither(String table, String noun, String other) {
        String both = "(select * from conversation.%1$s c where c.employee_id = access.viewer()"
                + " union all select * from conversation.%1$s c where c.%2$s = access.viewer()) t";
        return Holding.given(ROOM, table, noun, both.formatted(table, other));
    }

    /** Rows of a pair, and of whoever joins them. */
    private static Holding ofTwoOrThree(String table, String noun) {
        String all = "(select * from conversation.%1$s c where c.employee_id = access.viewer()"
                + " union all select * from conversation.%1$s c where c.manager_id = access.viewer()"
                + " union all select * from conversation.%1$s c where c.person_id = access.viewer()) t";
        return Holding.given(ROOM, table, noun, all.formatted(table));
    }

    /** What a manager wrote down about contacts, for themselves. */
    private static Holding ofMine(String table) {
        return Holding.counted(
                ROOM, table, "contact", "conversation.%s t where t.author_id = access.viewer()".formatted(table));
    }

    private static Holding ofTalk(String table, String noun) {
        return Holding.given(ROOM, table, noun, UNDER_TALKS.formatted(table));
    }
}
