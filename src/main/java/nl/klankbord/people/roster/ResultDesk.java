package nl.klankbord.people.roster;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.klankbord.people.Colleague;
import nl.klankbord.people.Colleagues;
import nl.klankbord.people.roster.ResultScreen.Sum;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays out what a list came to. */
@Component
class ResultDesk {
    private final Imports imports;
    private final Colleagues colleagues;

    ResultDesk(Imports imports, Colleagues colleagues) {
        this.imports = imports;
        this.colleagues = colleagues;
    }

    /** Empty when the list is at another step. */
    @Transactional(readOnly = true)
    Optional<ResultScreen> of(UUID id) {
        Imports.Brought brought = imports.brought(id);
        return brought.list().state() == State.WRITTEN
                ? Optional.of(screen(id, imports.result(id), brought.remarks() != null))
                : Optional.empty();
    }

    private ResultScreen screen(UUID id, Result result, boolean remarks) {
        return new ResultScreen(
                id, result.people(), result.teams(), sums(result), names(result.withoutAccount()), remarks);
    }

    private static List<Sum> sums(Result result) {
        return Stream.of(
                        new Sum("joins", "user-plus", result.joined()),
                        new Sum("returns", "rotate-ccw", result.returned()),
                        new Sum("leaves", "user-minus", result.left()),
                        new Sum("moves", "arrow-right-left", result.moved()),
                        new Sum("changes", "user-pen", result.changed()))
                .filter(sum -> sum.count() > 0)
                .toList();
    }

    private List<String> names(List<UUID> people) {
        return colleagues.find(people).values().stream()
                .map(Colleague::full)
                .sorted()
                .toList();
    }
}
