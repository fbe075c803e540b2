package nl.klankbord.people.roster;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.UUID;
import java.util.stream.Stream;

/** The house after a plan was carried out, in memory. */
final class Moved {
    private Moved() {}

    /** @param next the day on which one looks again */
    static House into(House house, String source, Plan plan, LocalDate next) {
        var people = new LinkedHashMap<UUID, Known>();
        for (var known : house.people()) people.put(known.id(), known);
        for (var step : Steps.of(house, source, plan, UUID::randomUUID))
            people.put(step.after().id(), step.after());
        var teams = people.values().stream()
                .map(Known::team)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
        return new House(source, next, people.values(), teams);
    }
}
