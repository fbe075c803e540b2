package nl.klankbord.knowledge.piece;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The sets of questions that this house published, for whoever works here. */
@Repository
public class HouseQuestions {

    private static final String STANDING = """
            select piece_id || '-' || number as key, content from knowledge.piece_version
             where sort = 'questions' and ended_at is null and content ->> 'kind' = :kind and content ->> 'side' = :side
             order by made_at, piece_id""";

    private final JdbcClient database;
    private final JsonMapper json = JsonMapper.builder().build();

    HouseQuestions(JdbcClient database) {
        this.database = database;
    }

    /** Those for this kind of conversation, for the manager or for the employee: all that stand, because all are shown to choose from. */
    @Transactional(readOnly = true)
    public List<QuestionSet> of(String kind, boolean manager) {
        return database.sql(STANDING)
                .param("kind", kind)
                .param("side", manager ? "manager" : "employee")
                .query(this::set)
                .list();
    }

    private QuestionSet set(ResultSet row, int number) throws SQLException {
        return QuestionSet.read(row.getString("key"), json.readValue(row.getString("content"), Object.class));
    }
}
