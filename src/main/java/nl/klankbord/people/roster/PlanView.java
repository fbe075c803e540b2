package nl.klankbord.people.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.klankbord.people.roster.PlanScreen.Row;
import nl.klankbord.people.roster.PlanScreen.Section;
import nl.klankbord.web.Message;
import nl.klankbord.web.Refusals;
import org.jspecify.annotations.Nullable;

/** Says a plan in words. */
final class PlanView {
    private static final int SHOWN = 200;

    private final Trial trial;
    private final Plan plan;
    private final Map<String, String> listed = new HashMap<>();

    PlanView(Trial trial) {
        this.trial = trial;
        this.plan = trial.plan();
        trial.roster()
                .entries()
                .forEach(entry -> listed.put(entry.number(), entry.name().full()));
    }

    PlanScreen screen(Refusals refusals) {
        Import list = trial.list();
        Message many = plan.manyLeavers()
                .map(all -> Message.of("roster.plan.many", all.leaving(), all.of()))
                .orElse(null);
        return new PlanScreen(
                list.id(),
                trial.fingerprint(),
                list.extent() == Extent.WHOLE_LIST,
                sections(),
                plan.same().size(),
                plan.leaves().size(),
                many,
                list.said(),
                refusals);
    }

    private List<Section> sections() {
        return List.of(
                section("joins", "user-plus", plan.joins(), this::joining),
                section("returns", "rotate-ccw", plan.returns(), change -> joining(change.entry())),
                section("leaves", "user-minus", plan.leaves(), PlanView::leaving),
                section("moves", "arrow-right-left", plan.moves(), change -> row(change, true)),
                section("changes", "user-pen", plan.otherChanges(), change -> row(change, false)),
                section(
                        "gone",
                        "log-out",
                        plan.gone(),
                        entry -> new Row(
                                entry.name().full(),
                                List.of(last(entry.terms().ends().value())))),
                section("teams", "users", plan.newTeams(), team -> new Row(team, List.of())));
    }

    private static <T> Section section(String kind, String icon, List<T> all, Function<T, Row> row) {
        return new Section(
                kind, icon, all.size(), all.stream().limit(SHOWN).map(row).toList());
    }

    private Row joining(Entry entry) {
        var what = new ArrayList<Message>();
        if (entry.team().value() != null) {
            what.add(text(entry.team().value()));
        }
        who(entry.manager()).ifPresent(name -> what.add(Message.of("roster.plan.manager", name)));
        who(entry.guide()).ifPresent(name -> what.add(Message.of("roster.plan.guide", name)));
        LocalDate starts = entry.terms().starts().value();
        if (starts != null && starts.isAfter(trial.house().today())) {
            what.add(Message.of("roster.plan.starts", starts));
        }
        return new Row(entry.name().full(), what);
    }

    private static Row leaving(Leave leave) {
        Message what = leave.reason() == Leave.Reason.ABSENT ? Message.of("roster.plan.absent") : last(leave.last());
        return new Row(leave.known().name().full(), List.of(what));
    }

    private Row row(Change change, boolean moves) {
        List<Message> what = change.aspects().stream()
                .filter(aspect -> aspect.isMove() == moves)
                .map(aspect -> said(aspect, change))
                .toList();
        return new Row(change.known().name().full(), what);
    }

    private Message said(Aspect aspect, Change change) {
        Post post = change.known().post();
        Entry entry = change.entry();
        Terms terms = entry.terms();
        return switch (aspect) {
            case NAME ->
                turned(aspect, change.known().name().full(), entry.name().full());
            case MAIL -> turned(aspect, change.known().mail(), entry.mail().value());
            case TEAM -> turned(aspect, change.known().team(), entry.team().value());
            case MANAGER ->
                turned(
                        aspect,
                        name(change.known().manager()),
                        who(entry.manager()).orElse(null));
            case GUIDE ->
                turned(aspect, name(change.known().guide()), who(entry.guide()).orElse(null));
            case JOB -> turned(aspect, post.job(), terms.job().value());
            case HOURS -> turned(aspect, post.hours(), terms.hours().value());
            case STARTS -> turned(aspect, post.starts(), terms.starts().value());
            case ENDS -> turned(aspect, post.ends(), terms.ends().value());
            case NUMBER -> Message.of("roster.plan.known", entry.number());
        };
    }

    /** From, to, or both. */
    private static Message turned(Aspect aspect, @Nullable Object before, @Nullable Object after) {
        Message label = aspect.label();
        if (before == null) {
            return Message.of("roster.plan.becomes", label, Objects.requireNonNullElse(after, "-"));
        }
        if (after == null) {
            return Message.of("roster.plan.without", label, before);
        }
        return Message.of("roster.plan.turns", label, before, after);
    }

    private static Message last(@Nullable LocalDate last) {
        return last == null ? Message.of("roster.plan.absent") : Message.of("roster.plan.last", last);
    }

    private static Message text(String text) {
        return Message.of("roster.plan.text", text);
    }

    private Optional<String> who(Told<Pointer> told) {
        return Optional.ofNullable(
                switch (told.value()) {
                    case null -> null;
                    case Pointer.Here(UUID person) -> name(person);
                    case Pointer.Listed(String number) -> listed.get(number);
                    case Pointer.Written(String text) -> text;
                });
    }

    private @Nullable String name(@Nullable UUID person) {
        Known known = person == null ? null : trial.house().person(person);
        return known == null ? null : known.name().full();
    }
}
