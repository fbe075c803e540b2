package nl.klankbord.conversation.history;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was agreed in a page of conversations, asked at once. */
@Repository
class PactRows {

    /** One that was written out of the minutes again was closed without an ending: it is not told here. */
    private static final String OF = """
            select a.conversation_id, a.promiser_id, a.text, coalesce(c.outcome, 'open') as outcome
              from conversation.agreement a left join conversation.closure c on c.agreement_id = a.id
             where a.conversation_id = any (?) and (a.closed_at is null or c.agreement_id is not null) order by a.made_at, a.id""";

    private final JdbcClient database;

    PactRows(JdbcClient database) {
        this.database = database;
    }

    /** The agreements of these conversations, by conversation. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<UUID, List<Pact>> of(Collection<UUID> conversations) {
        if (conversations.isEmpty()) {
            return Map.of();
        }
        return database
                .sql(OF)
                .param(conversations.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(
                        row.getObject("conversation_id", UUID.class),
                        new Pact(
                                row.getObject("promiser_id", UUID.class),
                                row.getString("text"),
                                row.getString("outcome"))))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
