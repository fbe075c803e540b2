package nl.klankbord.coach.skill;

import java.util.HashSet;
import java.util.Set;
import nl.klankbord.access.Looking;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What the viewer does well and likes doing. There is no way to what somebody else says of themselves. */
@Repository
public class Skills {

    private static final String ADD =
            "insert into coach.skill (person_id, technique, kind) select ?, unnest(?), ? on conflict do nothing";

    private final JdbcClient database;

    Skills(JdbcClient database) {
        this.database = database;
    }

    /** All of it. */
    @Transactional(readOnly = true)
    public Mine mine() {
        Set<String> masters = new HashSet<>();
        Set<String> likes = new HashSet<>();
        database.sql("select technique, kind from coach.skill where person_id = ?")
                .param(Looking.me())
                .query(row -> {
                    (row.getString("kind").equals(Skill.MASTERS.code()) ? masters : likes)
                            .add(row.getString("technique"));
                });
        return new Mine(masters, likes);
    }

    /** Says all of it anew. */
    @Transactional
    public void keep(Mine mine) {
        database.sql("delete from coach.skill where person_id = ?")
                .param(Looking.me())
                .update();
        add(Skill.MASTERS, mine.masters());
        add(Skill.LIKES, mine.likes());
    }

    /** Says one thing of one technique; said twice it is said once. */
    @Transactional
    void say(Skill skill, String technique) {
        add(skill, Set.of(technique));
    }

    /** Takes back what was said of one technique. */
    @Transactional
    void takeBack(Skill skill, String technique) {
        database.sql("delete from coach.skill where person_id = ? and technique = ? and kind = ?")
                .params(Looking.me(), technique, skill.code())
                .update();
    }

    private void add(Skill skill, Set<String> techniques) {
        database.sql(ADD)
                .params(Looking.me(), techniques.toArray(String[]::new), skill.code())
                .update();
    }
}
