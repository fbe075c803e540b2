package nl.klankbord.coach.warning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import nl.klankbord.access.Looking;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The viewer's own warning signs. There is no way to somebody else's. */
@Repository
public class Warnings {

    private static final String KEEP = """
            insert into coach.warning (person_id, signs, own_sign, instead, own_instead) values (?, ?, ?, ?, ?)
            on conflict (person_id) do update set signs = excluded.signs, own_sign = excluded.own_sign,
               instead = excluded.instead, own_instead = excluded.own_instead""";

    private final JdbcClient database;

    Warnings(JdbcClient database) {
        this.database = database;
    }

    /** What the viewer keeps; nothing chosen when there is nothing. */
    @Transactional(readOnly = true)
    public Warning mine() {
        return database.sql("select signs, own_sign, instead, own_instead from coach.warning where person_id = ?")
                .param(Looking.me())
                .query(Warnings::warning)
                .optional()
                .orElse(Warning.NONE);
    }

    /** Keeps all of it anew; when there is nothing, nothing is kept. */
    @Transactional
    public void keep(Warning warning) {
        if (warning.empty()) {
            database.sql("delete from coach.warning where person_id = ?")
                    .param(Looking.me())
                    .update();
            return;
        }
        database.sql(KEEP)
                .params(Looking.me(), warning.signs().toArray(String[]::new), warning.ownSign())
                .params(warning.instead().toArray(String[]::new), warning.ownInstead())
                .update();
    }

    private static Warning warning(ResultSet row, int number) throws SQLException {
        return new Warning(
                words(row, "signs"), row.getString("own_sign"), words(row, "instead"), row.getString("own_instead"));
    }

    private static List<String> words(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
