package offender;

import org.springframework.jdbc.core.simple.JdbcClient;

class OnlyRepositoriesSpeakToTheDatabase {
    long count(JdbcClient database) {
        return database.sql("select 1").query(Long.class).single();
    }
}
