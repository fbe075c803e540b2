import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** What one page asks in one transaction. */
record Page(String name, List<Question> questions) {

    static Page of(String name, Question... questions) {
        return new Page(name, List.of(questions));
    }

    Page as(String role) {
        return new Page(name, questions.stream().map(question -> question.as(role)).toList());
    }

    /** A whole transaction as the product makes it: begin, say who is looking and on which day, ask, commit. */
    int open(Connection connection, String role, Map<String, Object> viewer) throws SQLException {
        try (PreparedStatement looking = connection.prepareStatement(
                "select set_config('role', ?, true), set_config('k.viewer', ?, true), set_config('k.today', ?, true)")) {
            looking.setString(1, role);
            looking.setString(2, viewer.get("viewer").toString());
            looking.setString(3, viewer.get("today").toString());
            looking.executeQuery();
        }
        int rows = 0;
        for (Question question : questions) rows += question.ask(connection, viewer);
        connection.commit();
        return rows;
    }
}
