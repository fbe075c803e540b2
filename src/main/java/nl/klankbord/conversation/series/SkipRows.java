package nl.klankbord.conversation.series;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.klankbord.conversation.Conversation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Talks of a rhythm that were skipped. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SkipRows {

    private final JdbcClient database;

    SkipRows(JdbcClient database) {
        this.database = database;
    }

    /** False when it is no longer as it was seen. */
    boolean skip(Conversation talk, int version) {
        return database.sql("""
                        update conversation.conversation set state = 'called_off', version = version + 1
                         where id = ? and version = ? and series_id is not null and state in ('proposed', 'agreed')""").params(talk.id(), version).update() == 1;
    }

    /** Whether this person skipped it already. */
    boolean skipped(Conversation talk, UUID me) {
        return database.sql("select exists (select from conversation.skip where conversation_id = ? and author_id = ?)")
                .params(talk.id(), me)
                .query(Boolean.class)
                .single();
    }

    void note(Conversation talk, UUID me, Instant now) {
        database.sql("""
                        insert into conversation.skip (conversation_id, employee_id, manager_id, author_id, skipped_at)
                        values (?, ?, ?, ?, ?)""")
                .params(talk.id(), talk.pair().employee(), talk.pair().manager(), me, now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** False when the viewer did not skip it, or when its rhythm ended since. */
    boolean takeBack(UUID talk) {
        return database.sql("select conversation.take_back_skip(?)")
                .param(talk)
                .query(Boolean.class)
                .single();
    }
}
