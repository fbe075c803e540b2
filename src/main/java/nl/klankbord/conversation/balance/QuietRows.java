package nl.klankbord.conversation.balance;

/**
 * What the home page asks beside everything else: whether the viewer guides anybody, and when they met each of them. What follows
 * from that, {@link Met} says; no rule stands in a question.
 */
public final class QuietRows {

    /** The day of the last short contact of {@code :me} with {@code p}. */
    static final String CONTACT = """
            (select max(c.held_on) from conversation.contact_person x join conversation.contact c on c.id = x.contact_id
              where x.author_id = :me and x.employee_id = p.id and c.removed_on is null)""";

    /** When {@code :me} last sat down with {@code p}, in the half year in which contacts are kept. */
    static final String TALK = """
            (select max(c.starts_at) from conversation.conversation c
              where c.employee_id = p.id and c.manager_id = :me and c.state in ('agreed', 'held')
                and c.starts_at > cast(:now as timestamptz) - interval '6 months' and c.starts_at <= :now)""";

    private static final String LINES = "r.manager_id = :me and r.starts_on <= access.today()"
            + " and (r.ends_on is null or r.ends_on >= access.today())";

    /** A row when the viewer guides anybody today. */
    public static final String GUIDES = "exists (select from people.reporting_line r where " + LINES + ")";

    /** Everybody whom {@code :me} guides today, and when the two met. */
    public static final String MET = """
            select p.id as other, p.given_name, p.sort_name, null::uuid as about, '' as also, null::timestamptz as starts_at,
                   l.since, %s as contact, %s as talk
              from (select r.employee_id, min(r.starts_on) as since from people.reporting_line r where %s group by 1) l
              join people.person p on p.id = l.employee_id""".formatted(CONTACT, TALK, LINES);

    private QuietRows() {}
}
