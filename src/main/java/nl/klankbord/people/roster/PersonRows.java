package nl.klankbord.people.roster;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.klankbord.people.Folded;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes people and their work, many at a time. */
@Repository
class PersonRows {
    private static final String WRITTEN =
            "unnest(?, ?, ?, ?, ?, ?, ?, ?, ?::date[]) as w (id, given, prefix, family, sorted, words, mail, team, last)";

    private final JdbcClient database;

    PersonRows(JdbcClient database) {
        this.database = database;
    }

    /** @param teams their ids by folded name */
    @Transactional(propagation = Propagation.MANDATORY)
    void write(List<Step> steps, Map<String, UUID> teams) {
        List<Step> joins = steps.stream().filter(Step::joins).toList();
        List<Step> others = steps.stream().filter(step -> !step.joins()).toList();
        insert(joins, teams);
        update(others, teams);
        employment(steps);
    }

    private void insert(List<Step> steps, Map<String, UUID> teams) {
        people("""
                insert into people.person (id, given_name, prefix, family_name, sort_name, words, mail, team_id, left_on)
                select id, given, prefix, family, sorted, string_to_array(words, ' '), mail, team, last from %s""".formatted(WRITTEN), steps, teams);
    }

    private void update(List<Step> steps, Map<String, UUID> teams) {
        people("""
                update people.person p set given_name = w.given, prefix = w.prefix, family_name = w.family, sort_name = w.sorted,
                       words = string_to_array(w.words, ' '), mail = w.mail, team_id = w.team, left_on = w.last, version = p.version + 1
                  from %s
                 where p.id = w.id""".formatted(WRITTEN), steps, teams);
    }

    private void people(String sql, List<Step> steps, Map<String, UUID> teams) {
        if (steps.isEmpty()) {
            return;
        }
        database.sql(sql)
                .param(ids(steps))
                .param(texts(steps, known -> known.name().given()))
                .param(texts(steps, known -> known.name().prefix()))
                .param(texts(steps, known -> known.name().family()))
                .param(texts(steps, known -> known.name().sorted()))
                .param(texts(
                        steps,
                        known -> String.join(" ", Folded.words(known.name().full()))))
                .param(texts(steps, Known::mail))
                .param(steps.stream().map(step -> team(step.after(), teams)).toArray(UUID[]::new))
                .param(texts(steps, known -> known.post().ends()))
                .update();
    }

    private void employment(List<Step> steps) {
        database.sql("""
                        insert into people.employment (person_id, source, number, job_title, hours_per_week, starts_on, ends_on)
                        select * from unnest(?, ?, ?, ?, ?::numeric[], ?::date[], ?::date[])
                        on conflict (person_id) do update set source = excluded.source, number = excluded.number,
                           job_title = excluded.job_title, hours_per_week = excluded.hours_per_week,
                           starts_on = excluded.starts_on, ends_on = excluded.ends_on, version = employment.version + 1""")
                .param(ids(steps))
                .param(texts(steps, known -> known.post().source()))
                .param(texts(steps, known -> known.post().number()))
                .param(texts(steps, known -> known.post().job()))
                .param(texts(steps, known -> known.post().hours()))
                .param(texts(steps, known -> known.post().starts()))
                .param(texts(steps, known -> known.post().ends()))
                .update();
    }

    private static @Nullable UUID team(Known known, Map<String, UUID> teams) {
        return known.team() == null ? null : teams.get(Folded.of(known.team()));
    }

    static UUID[] ids(List<Step> steps) {
        return steps.stream().map(step -> step.after().id()).toArray(UUID[]::new);
    }

    static @Nullable String[] texts(List<Step> steps, Function<Known, @Nullable Object> value) {
        return steps.stream()
                .map(step -> value.apply(step.after()))
                .map(text -> text == null ? null : text.toString())
                .toArray(String[]::new);
    }
}
