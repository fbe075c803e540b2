package nl.klankbord.example;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.klankbord.access.Directory;
import nl.klankbord.access.Ids;
import nl.klankbord.access.Looking;
import nl.klankbord.access.Role;
import nl.klankbord.access.Roles;
import nl.klankbord.access.apitoken.ApiTokens;
import nl.klankbord.access.me.OwnAccounts;
import nl.klankbord.people.Rosters;
import nl.klankbord.web.Language;
import org.springframework.stereotype.Component;

/** Who lives in the example: lists as an HR system hands them over, taken in as anybody's are. */
@Component
class Household {

    private static final String SOURCE = "Personeelssysteem";
    private static final Pattern WEEKS_AGO = Pattern.compile("\\{w(\\d+)}");
    private static final DateTimeFormatter DUTCH = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    private static final List<String> CAST = List.of(
            "daan", "fatima", "marit", "bart", "tomasz", "jolanda", "youssef", "ilse", "bram", "sofie", "ruben",
            "hanna", "willem", "karin", "samira", "aisha", "dylan", "emre", "femke", "gerrit", "jayden", "noor", "yara",
            "olaf", "joke", "lars");

    private final Rosters rosters;
    private final Directory directory;
    private final Roles roles;
    private final OwnAccounts own;
    private final ApiTokens tokens;

    Household(Rosters rosters, Directory directory, Roles roles, OwnAccounts own, ApiTokens tokens) {
        this.rosters = rosters;
        this.directory = directory;
        this.roles = roles;
        this.own = own;
        this.tokens = tokens;
    }

    /** Bram proposes, a second person agrees: Youssef for himself as long as nobody else can, and then for Ilse. */
    void giveRoles(UUID bram, UUID youssef, UUID ilse) {
        Looking.as(bram, () -> roles.propose(youssef, Role.HR));
        Looking.as(youssef, () -> roles.agree(youssef, Role.HR));
        Looking.as(bram, () -> roles.propose(ilse, Role.CONFIDANT));
        Looking.as(youssef, () -> roles.agree(ilse, Role.CONFIDANT));
    }

    /** Somebody who would rather read English. */
    void readsEnglish(UUID person) {
        Looking.as(person, () -> own.speak(Language.EN));
    }

    /** A token for a program; nobody has its secret. */
    void givesToken(UUID administrator, LocalDate endsOn) {
        Looking.as(
                administrator,
                () -> tokens.make(Ids.next(), "Proef met de taalcoach in ons klachtenformulier", endsOn));
    }

    /** Takes in a list; dates in it are told from this day. */
    void takeIn(String file, boolean whole, LocalDate from) {
        rosters.takeIn(list(file, from).getBytes(StandardCharsets.UTF_8), SOURCE, whole);
    }

    /** The cast by given name, as far as they work here, found by one of them. */
    Map<String, UUID> cast(UUID viewer) {
        Map<String, UUID> cast = new HashMap<>();
        Looking.as(
                viewer,
                () -> CAST.forEach(name -> directory.find(name, null, 5).stream()
                        .filter(entry -> entry.givenName().equalsIgnoreCase(name))
                        .findFirst()
                        .ifPresent(entry -> cast.put(name, entry.id()))));
        return cast;
    }

    private static String list(String file, LocalDate from) {
        try (InputStream in = Objects.requireNonNull(Household.class.getResourceAsStream("/example/" + file))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return WEEKS_AGO.matcher(text).replaceAll(weeks -> day(weeks, from));
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static String day(MatchResult weeks, LocalDate from) {
        LocalDate monday = from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return DUTCH.format(monday.minusWeeks(Integer.parseInt(weeks.group(1))));
    }
}
