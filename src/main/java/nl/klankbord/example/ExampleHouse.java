package nl.klankbord.example;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import nl.klankbord.access.Looking;
import nl.klankbord.access.Role;
import nl.klankbord.access.setup.Setup;
import nl.klankbord.access.setup.Setup.Founding;
import nl.klankbord.web.HouseClock;
import nl.klankbord.web.Language;
import org.springframework.stereotype.Component;

/**
 * Makes the example organisation: founded and filled months ago by its administrator, lived in by the cast ever since.
 * Everything goes through the doors that real people use.
 */
@Component
class ExampleHouse {

    private static final int WEEKS_AGO = 17;
    private static final int CHANGES_AGO = 2;

    private final Setup setup;
    private final Household household;
    private final Verbs verbs;
    private final Clock clock;

    ExampleHouse(Setup setup, Household household, Verbs verbs, Clock clock) {
        this.setup = setup;
        this.household = household;
        this.verbs = verbs;
        this.clock = clock;
    }

    /** Makes it, and tells how far it is; does nothing in a house that has an organisation. */
    boolean make(Consumer<Progress> tell) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        Map<String, UUID> cast = new HashMap<>();
        boolean[] founded = {false};
        HouseClock.at(now.minusWeeks(WEEKS_AGO).toInstant(), () -> founded[0] = found(cast));
        if (founded[0]) {
            play(acts(cast, now), tell);
        }
        return founded[0];
    }

    private boolean found(Map<String, UUID> cast) {
        return setup.offer().flatMap(code -> setup.found(founding(code))).map(bram -> {
            Looking.as(bram, () -> household.moveIn("medewerkers.csv"));
            cast.putAll(household.cast(bram));
            Looking.as(bram, () -> household.give(cast, Map.of("youssef", Role.HR, "ilse", Role.CONFIDANT)));
            Looking.as(cast.get("tomasz"), () -> household.speak(Language.EN));
            return bram;
        }).isPresent();
    }

    private List<Act> acts(Map<String, UUID> cast, ZonedDateTime now) {
        Plot plot = new Plot(verbs, cast, now);
        List<Act> acts = new ArrayList<>();
        UUID bram = cast.get("bram");
        acts.add(new Act(now.minusWeeks(CHANGES_AGO).toInstant(), bram, () -> {
            household.change("wijzigingen.csv");
            cast.putAll(household.cast(bram));
        }));
        Story.read().scenes().forEach(scene -> acts.addAll(plot.of(scene)));
        acts.sort(Comparator.comparing(Act::at));
        return acts;
    }

    private static void play(List<Act> acts, Consumer<Progress> tell) {
        for (int done = 0; done < acts.size(); done++) {
            acts.get(done).play();
            tell.accept(new Progress(done + 1, acts.size()));
        }
    }

    private static Founding founding(String code) {
        return new Founding(
                code, "Werkbedrijf De Linde", true, "Bram", "de Groot", "bram.degroot@delinde.example", UUID.randomUUID().toString(), Language.NL);
    }

    /** How far the making is. */
    record Progress(int done, int of) {}
}
