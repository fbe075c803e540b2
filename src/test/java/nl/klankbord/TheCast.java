package nl.klankbord;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nl.klankbord.people.Folded;
import nl.klankbord.people.Name;
import org.jspecify.annotations.Nullable;

/** The people whom tests are about, at Werkbedrijf De Linde. Their lines began on 1 September 2026. */
public final class TheCast {

    /** Praktijkbegeleider: guides Daan, Marit and Bart. */
    public static final UUID FATIMA = id(1);
    /** 20, new, not a reader. */
    public static final UUID DAAN = id(2);
    /** Also cares for somebody at home. */
    public static final UUID MARIT = id(3);
    /** Promising, worn down. */
    public static final UUID BART = id(4);
    /** HR. */
    public static final UUID YOUSSEF = id(5);
    /** Confidant. */
    public static final UUID ILSE = id(6);
    /** Administrator. */
    public static final UUID BRAM = id(7);
    /** Fatima's own manager, and Tomasz's: a manager's manager for Daan, Marit and Bart. */
    public static final UUID JOLANDA = id(8);
    /** A colleague elsewhere in the house: a stranger to what Fatima and Daan say. */
    public static final UUID TOMASZ = id(9);

    private static final UUID TEAM = id(100);
    private static final UUID OTHER_TEAM = id(101);

    private record Member(UUID id, Name name, UUID team, String role) {}

    private static final List<Member> MEMBERS = List.of(
            new Member(FATIMA, new Name("Fatima", "el", "Amrani"), TEAM, ""),
            new Member(DAAN, new Name("Daan", "de", "Boer"), TEAM, ""),
            new Member(MARIT, new Name("Marit", "van der", "Veen"), TEAM, ""),
            new Member(BART, new Name("Bart", "", "Jansen"), TEAM, ""),
            new Member(YOUSSEF, new Name("Youssef", "", "Haddad"), OTHER_TEAM, "hr"),
            new Member(ILSE, new Name("Ilse", "", "Vermeer"), OTHER_TEAM, "confidant"),
            new Member(BRAM, new Name("Bram", "de", "Groot"), OTHER_TEAM, "administrator"),
            new Member(JOLANDA, new Name("Jolanda", "", "Bos"), OTHER_TEAM, ""),
            new Member(TOMASZ, new Name("Tomasz", "", "Bąk"), OTHER_TEAM, ""));

    private static final String MADE = "2026-09-01 09:00+02";

    private TheCast() {}

    /** What a test calls them; somebody unknown is nobody. */
    static String name(@Nullable UUID person) {
        return MEMBERS.stream()
                .filter(member -> member.id().equals(person))
                .map(member -> member.name().given())
                .findFirst()
                .orElse("nobody");
    }

    private static UUID id(int number) {
        return UUID.fromString("01980000-0000-7000-8000-%012d".formatted(number));
    }

    /** Lets them all move into a house that is migrated and empty; the connection is the owner's. */
    static void moveIn(Connection owner) throws SQLException {
        run(
                owner,
                "insert into access.organisation values (true, 'Werkbedrijf De Linde', false, ?::timestamptz)",
                MADE);
        team(owner, TEAM, "Kas en groen");
        team(owner, OTHER_TEAM, "Houtwerk");
        for (Member member : MEMBERS) {
            moveIn(owner, member);
        }
        lines(owner);
    }

    private static void lines(Connection owner) throws SQLException {
        line(owner, DAAN, FATIMA, "guide");
        line(owner, MARIT, FATIMA, "guide");
        line(owner, BART, FATIMA, "guide");
        line(owner, FATIMA, JOLANDA, "line");
        line(owner, TOMASZ, JOLANDA, "line");
    }

    private static void moveIn(Connection owner, Member member) throws SQLException {
        Name name = member.name();
        String mail = Folded.of(name.given()) + "@delinde.example";
        run(
                owner,
                "insert into people.person values (?, ?, ?, ?, ?, string_to_array(?, ' '), ?, ?, null, 0)",
                member.id(),
                name.given(),
                name.prefix(),
                name.family(),
                name.sorted(),
                Folded.of(name.full()),
                mail,
                member.team());
        run(
                owner,
                "insert into people.employment values (?, 'test', ?, null, 36, '2026-09-01', null, 0)",
                member.id(),
                mail);
        run(owner, "insert into access.account values (?, ?, 'nl', ?::timestamptz, null, 0)", member.id(), mail, MADE);
        if (!member.role().isEmpty()) {
            run(
                    owner,
                    "insert into access.role values (?, ?, ?, ?::timestamptz)",
                    member.id(),
                    member.role(),
                    BRAM,
                    MADE);
        }
    }

    private static void team(Connection owner, UUID id, String name) throws SQLException {
        run(owner, "insert into people.team values (?, ?, ?, ?::timestamptz)", id, name, Folded.of(name), MADE);
    }

    private static void line(Connection owner, UUID employee, UUID manager, String kind) throws SQLException {
        run(
                owner,
                "insert into people.reporting_line values (?, ?, ?, ?, 'test', '2026-09-01', null)",
                UUID.randomUUID(),
                employee,
                manager,
                kind);
    }

    private static void run(Connection owner, String sql, Object... values) throws SQLException {
        try (var statement = owner.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            statement.execute();
        }
    }
}
