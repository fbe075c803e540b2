package offender;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class EveryQuestionHasAViewer {
    private final JdbcClient database;

    EveryQuestionHasAViewer(JdbcClient database) {
        this.database = database;
    }

    long askedThroughAnother() {
        return ask();
    }

    private long ask() {
        return database.sql("select 1").query(Long.class).single();
    }
}
