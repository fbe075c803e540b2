package nl.klankbord.conversation.balance;

/** What the home page asks beside everything else: whether the viewer guides anybody, and whom nobody spoke to for some time. */
public final class QuietRows {

    private static final String LINES = "r.manager_id = :me and r.starts_on <= access.today()"
            + " and (r.ends_on is null or r.ends_on >= access.today())";

    /** A row when the viewer guides anybody today. */
    public static final String GUIDES = "exists (select from people.reporting_line r where " + LINES + ")";

    /**
     * The same rules as {@link Leaning} has, for all at once: they did not speak for four weeks, and nobody who is new. Whoever
     * writes nothing down is not told that everybody was forgotten.
     */
    public static final String QUIET = """
            select p.id as other, p.given_name, p.sort_name
              from (select r.employee_id from people.reporting_line r where %s
                     group by 1 having min(r.starts_on) <= access.today() - 42) l
              join people.person p on p.id = l.employee_id
             where exists (select from conversation.contact c
                            where c.author_id = :me and c.held_on >= access.today() - 28 and c.removed_on is null)
               and not exists (select from conversation.contact_person x join conversation.contact c on c.id = x.contact_id
                                where x.author_id = :me and x.employee_id = p.id and c.removed_on is null and c.held_on >= access.today() - 28)
               and not exists (select from conversation.conversation c
                                where c.employee_id = p.id and c.manager_id = :me and c.state in ('agreed', 'held')
                                  and c.starts_at >= access.today() - 28 and c.starts_at <= :now)""".formatted(LINES);

    private QuietRows() {}
}
