package nl.klankbord.example;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import nl.klankbord.access.Looking;
import nl.klankbord.access.setup.Setup;
import nl.klankbord.access.setup.Setup.Founding;
import nl.klankbord.post.Chore;
import nl.klankbord.post.digest.Digests;
import nl.klankbord.web.HouseClock;
import nl.klankbord.web.Language;
import org.springframework.stereotype.Component;

/**
 * Makes the example organisation: founded and filled months ago by its administrator, lived in by the cast ever since.
 * Everything goes through the doors that real people use.
 */
@Component
class ExampleHouse {

    // In weeks before the day on which the example is made.
    private static final int FOUNDED = 17;
    private static final int KEES_LEFT = 13;
    private static final int HANNA_MOVED = 10;
    private static final int SAMIRA_CAME = 3;
    private static final int DAAN_ASKED = 6;
    private static final int FATIMA_ANSWERED = 5;
    private static final int YOUSSEF_WROTE = 5;
    private static final int YOUSSEF_MENDED = 2;
    private static final int YOUSSEF_PROPOSED = 1;

    private final Setup setup;
    private final Household household;
    private final Verbs verbs;
    private final Encounters encounters;
    private final Exchange exchange;
    private final OwnCraft craft;
    private final Qualities qualities;
    private final NeedWords needs;
    private final Rights rights;
    private final ReadingAlong readingAlong;
    private final HouseWriting writing;
    private final Digests digests;
    private final List<Chore> chores;
    private final Clock clock;

    ExampleHouse(
            Setup setup,
            Household household,
            Verbs verbs,
            Encounters encounters,
            Exchange exchange,
            OwnCraft craft,
            Qualities qualities,
            NeedWords needs,
            Rights rights,
            ReadingAlong readingAlong,
            HouseWriting writing,
            Digests digests,
            List<Chore> chores,
            Clock clock) {
        this.setup = setup;
        this.household = household;
        this.verbs = verbs;
        this.encounters = encounters;
        this.exchange = exchange;
        this.craft = craft;
        this.qualities = qualities;
        this.needs = needs;
        this.rights = rights;
        this.readingAlong = readingAlong;
        this.writing = writing;
        this.digests = digests;
        this.chores = chores;
        this.clock = clock;
    }

    /** Makes it, and tells how far it is; does nothing in a house that has an organisation. */
    boolean make(Consumer<Progress> tell) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        AtomicReference<Map<String, UUID>> cast = new AtomicReference<>(Map.of());
        HouseClock.at(weeksBefore(now, FOUNDED), () -> cast.set(found(now.toLocalDate())));
        if (cast.get().isEmpty()) {
            return false;
        }
        play(acts(new HashMap<>(cast.get()), now), tell);
        HouseClock.at(now.toInstant(), () -> chores.forEach(ExampleHouse::night));
        HouseClock.at(lastWorkingMorning(now), digests::write);
        HouseClock.at(
                lastWorkingMorning(now),
                () -> household.givesToken(
                        id(cast.get(), "bram"), now.toLocalDate().plusMonths(2)));
        return true;
    }

    /** Says that its past is told to the end; one that was cut off before this is made anew. */
    void whole() {
        setup.exampleIsWhole();
    }

    private Map<String, UUID> found(LocalDate today) {
        return setup.offer()
                .flatMap(code -> setup.found(founding(code)))
                .map(bram -> {
                    Looking.as(bram, () -> household.takeIn("medewerkers.csv", true, today));
                    return settled(household.cast(bram));
                })
                .orElse(Map.of());
    }

    private Map<String, UUID> settled(Map<String, UUID> cast) {
        household.giveRoles(id(cast, "bram"), id(cast, "youssef"), id(cast, "ilse"));
        household.readsEnglish(id(cast, "tomasz"));
        return cast;
    }

    private static UUID id(Map<String, UUID> cast, String name) {
        return Objects.requireNonNull(cast.get(name), name);
    }

    private List<Act> acts(Map<String, UUID> cast, ZonedDateTime now) {
        List<Act> acts = new ArrayList<>();
        LocalDate today = now.toLocalDate();
        UUID bram = id(cast, "bram");
        acts.add(new Act(weeksBefore(now, KEES_LEFT), () -> bram, () -> household.takeIn("vertrek.csv", false, today)));
        acts.add(new Act(
                weeksBefore(now, HANNA_MOVED), () -> bram, () -> household.takeIn("overstap.csv", false, today)));
        acts.add(new Act(weeksBefore(now, SAMIRA_CAME), () -> bram, () -> {
            household.takeIn("nieuw.csv", false, today);
            cast.putAll(household.cast(bram));
        }));
        acts.addAll(rights(cast, now));
        Plot plot = new Plot(verbs, cast, now);
        Story.read().scenes().forEach(scene -> acts.addAll(plot.of(scene)));
        acts.addAll(encounters.of(cast, now));
        acts.addAll(exchange.of(cast, now));
        acts.addAll(craft.of(cast, now));
        acts.addAll(qualities.of(cast, now));
        acts.addAll(needs.of(cast, now));
        acts.sort(Comparator.comparing(Act::at));
        return acts;
    }

    /** Daan asked what was written about him and Fatima gave it; Youssef waits for a second person about a term, and chose what hints look for, and wrote for the house. */
    private List<Act> rights(Map<String, UUID> cast, ZonedDateTime now) {
        UUID daan = id(cast, "daan");
        UUID fatima = id(cast, "fatima");
        UUID youssef = id(cast, "youssef");
        return List.of(
                new Act(weeksBefore(now, DAAN_ASKED), () -> daan, rights::ask),
                new Act(weeksBefore(now, FATIMA_ANSWERED), () -> fatima, rights::give),
                new Act(weeksBefore(now, YOUSSEF_PROPOSED), () -> youssef, rights::checkTheLaw),
                new Act(weeksBefore(now, YOUSSEF_PROPOSED), () -> youssef, rights::proposeShorterTrail),
                new Act(weeksBefore(now, FATIMA_ANSWERED), () -> youssef, readingAlong::choose),
                new Act(weeksBefore(now, YOUSSEF_WROTE), () -> youssef, writing::publish),
                new Act(weeksBefore(now, YOUSSEF_MENDED), () -> youssef, writing::better),
                new Act(weeksBefore(now, YOUSSEF_PROPOSED), () -> fatima, () -> readingAlong.keep(daan)));
    }

    /** When the newest digest would have been written: nobody is written to at the weekend. */
    private static Instant lastWorkingMorning(ZonedDateTime now) {
        ZonedDateTime morning = now.with(LocalTime.of(7, 0));
        while (morning.isAfter(now) || morning.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue()) {
            morning = morning.minusDays(1);
        }
        return morning.toInstant();
    }

    private static Instant weeksBefore(ZonedDateTime now, int weeks) {
        return now.minusWeeks(weeks).toInstant();
    }

    /** What the nights would have done by now: talks of rhythms that lie weeks ahead. */
    private static void night(Chore chore) {
        chore.pieces().forEach(Runnable::run);
    }

    private static void play(List<Act> acts, Consumer<Progress> tell) {
        for (int done = 0; done < acts.size(); done++) {
            acts.get(done).play();
            tell.accept(new Progress(done + 1, acts.size()));
        }
    }

    private static Founding founding(String code) {
        return new Founding(
                code,
                "Werkbedrijf De Linde",
                true,
                "Bram",
                "de Groot",
                "bram.degroot@delinde.example",
                UUID.randomUUID().toString(),
                Language.NL);
    }

    /** How far the making is. */
    record Progress(int done, int of) {}
}
