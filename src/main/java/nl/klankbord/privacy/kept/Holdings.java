package nl.klankbord.privacy.kept;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.klankbord.privacy.spi.Holding;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What is kept about the viewer, in every room at once and with the viewer's own eyes. */
@Repository
public class Holdings {

    private static final String AMOUNT = "select %d as at, count(*) as rows, min(%s)::date as goes from %s";
    private static final String ENTRY = "select %d as at, to_jsonb(t)::text as entry from %s";

    private final JdbcClient database;

    Holdings(JdbcClient database) {
        this.database = database;
    }

    /** How much there is of each, in the order of the question. */
    @Transactional(readOnly = true)
    public List<Amount> amounts(List<Holding> holdings) {
        return database.sql(each(AMOUNT, holdings) + " order by at")
                .query((row, number) -> new Amount(
                        holdings.get(row.getInt("at")), row.getLong("rows"), row.getObject("goes", LocalDate.class)))
                .list();
    }

    /** Everything of these, row by row as JSON. */
    @Transactional(readOnly = true)
    public List<Entry> entries(List<Holding> holdings) {
        return database.sql(each(ENTRY, holdings))
                .query((row, number) -> new Entry(holdings.get(row.getInt("at")), row.getString("entry")))
                .list();
    }

    private static String each(String question, List<Holding> holdings) {
        return java.util.stream.IntStream.range(0, holdings.size())
                .mapToObj(at -> asked(question, at, holdings.get(at)))
                .collect(Collectors.joining(" union all "));
    }

    private static String asked(String question, int at, Holding holding) {
        String goes = holding.goes().isEmpty() ? "null::date" : holding.goes();
        return question.equals(AMOUNT)
                ? question.formatted(at, goes, holding.rows())
                : question.formatted(at, holding.rows());
    }

    /**
     * How much there is.
     *
     * @param goes the first day on which something of it goes; null when that is not known yet
     */
    public record Amount(
            Holding holding, long rows, @Nullable LocalDate goes) {}

    /** One row, as JSON. */
    public record Entry(Holding holding, String json) {}
}
