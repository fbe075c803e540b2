package nl.klankbord.conversation.privacy;

import java.util.List;
import nl.klankbord.privacy.spi.Holding;
import nl.klankbord.privacy.spi.PersonalData;
import org.springframework.stereotype.Component;

/** What is kept about talking: each row belongs to two people, and both find it here as far as they may read it. */
@Component
class ConversationData implements PersonalData {

    private static final String ROOM = "conversation";
    private static final String ENDS =
            "(select privacy.gone_on('leaving', min(p.left_on)) from people.person p where p.id in (t.employee_id, t.manager_id))";

    private static final String OWN_TALKS =
            "t.conversation_id in (select c.id from conversation.conversation c where c.employee_id = access.viewer()"
                    + " union all select c.id from conversation.conversation c where c.manager_id = access.viewer())";

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
                    "conversation.preparation_line t where t.shared_at is not null and " + OWN_TALKS),
            ofTalk("minutes", "minutes"),
            ofTalk("confirmation", "minutes"),
            ofTalk("withdrawal", "minutes"),
            ofTalk("differing_view", "minutes"),
            ofTalk("agreement", "agreement"),
            ofTalk("closure", "agreement"),
            ofTalk("experience", "experience"),
            ofTalk("revealing", "experience"),
            Holding.given(ROOM, "reminder", "mail", "conversation.reminder t where t.person_id = access.viewer()"),
            Holding.counted(
                    ROOM,
                    "preparation_line",
                    "draft",
                    "conversation.preparation_line t where t.author_id = access.viewer() and t.shared_at is null and "
                            + OWN_TALKS),
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
                    "conversation.minutes_draft t where t.author_id = access.viewer() and " + OWN_TALKS));

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

    private static Holding ofTalk(String table, String noun) {
        return Holding.given(ROOM, table, noun, "conversation.%s t where %s".formatted(table, OWN_TALKS));
    }
}
