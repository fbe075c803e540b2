package nl.klankbord.knowledge.privacy;

import java.util.List;
import nl.klankbord.privacy.spi.Holding;
import nl.klankbord.privacy.spi.PersonalData;
import org.springframework.stereotype.Component;

/** What is kept of those who write for the house: that they did, and when. */
@Component
class KnowledgeData implements PersonalData {

    private static final String ROOM = "knowledge";

    /** With its name, in each language that it has one in: without that nobody knows which one they read of. */
    private static final List<Holding> HOLDINGS =
            List.of(Holding.given(ROOM, "piece", "piece", """
                    (select p.*, nullif(concat_ws(' / ', nullif(p.draft ->> 'nl-name', ''), nullif(p.draft ->> 'en-name', '')), '') as name from (
                     select * from knowledge.piece p where p.made_by = access.viewer() union
                     select * from knowledge.piece p where p.changed_by = access.viewer() union
                     select * from knowledge.piece p where p.ended_by = access.viewer()) p) t"""), Holding.given(ROOM, "piece_version", "piece", """
                    (select v.*, concat_ws(' / ', v.content -> 'nl' ->> 'name', v.content -> 'en' ->> 'name') as name from (
                     select * from knowledge.piece_version v where v.made_by = access.viewer() union
                     select * from knowledge.piece_version v where v.ended_by = access.viewer()) v) t"""));

    @Override
    public String room() {
        return ROOM;
    }

    @Override
    public List<Holding> holdings() {
        return HOLDINGS;
    }
}
