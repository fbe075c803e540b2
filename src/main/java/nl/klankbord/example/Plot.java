package nl.klankbord.example;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.klankbord.access.Ids;
import nl.klankbord.example.Scene.Along;
import nl.klankbord.example.Scene.Counter;
import nl.klankbord.example.Scene.Differing;
import nl.klankbord.example.Scene.End;
import nl.klankbord.example.Scene.Felt;
import nl.klankbord.example.Scene.Ill;
import nl.klankbord.example.Scene.Line;
import nl.klankbord.example.Scene.Promise;
import nl.klankbord.example.Scene.Report;
import nl.klankbord.example.Scene.Rewriting;

/**
 * Turns a scene into acts, each at its own moment: the offer and the answer days before, the lines the evening before,
 * the minutes afterwards, and what became of the promises.
 *
 * @param now when the house is made; what would come later is left for the visitor to do
 */
record Plot(Verbs verbs, Map<String, UUID> cast, ZonedDateTime now) {

    List<Act> of(Scene scene) {
        List<Act> acts = new ArrayList<>();
        UUID id = Ids.next();
        ZonedDateTime begins = scene.when().from(now);
        if (scene.every() != null) {
            return rhythm(scene, scene.every(), begins);
        }
        offer(acts, scene, id, begins);
        if (!scene.companion().isEmpty()) {
            acts.add(act(before(begins, 2), scene.employee(), () -> verbs.bring(id, id(scene.companion()))));
        }
        scene.guides()
                .forEach((who, guide) -> acts.add(
                        act(before(begins, 2), who, () -> verbs.guided().choose(id, guide))));
        for (Line line : scene.lines()) {
            acts.add(act(before(begins, 1).plusSeconds(acts.size()), line.by(), () -> verbs.prepare(id, line)));
        }
        if (scene.report() != null) {
            report(acts, scene, scene.report(), id, begins);
        }
        if (scene.ill() != null) {
            Ill ill = scene.ill();
            acts.add(act(
                    begins.plusMinutes(5).toInstant(),
                    ill.by(),
                    () -> verbs.guided().record(id, ill)));
        }
        feel(acts, scene, id, begins);
        takeAlong(acts, scene, id);
        return acts.stream().filter(act -> act.at().isBefore(now.toInstant())).toList();
    }

    /** A rhythm: offered and answered like a talk; its talks are there by themselves. */
    private List<Act> rhythm(Scene scene, int weeks, ZonedDateTime begins) {
        String other = scene.other(scene.proposer());
        Act offer =
                act(before(begins, 6), scene.proposer(), () -> verbs.rhythms().offer(id(other), scene, weeks, begins));
        Act answer = act(before(begins, 4), other, () -> verbs.rhythms().accept(id(scene.proposer())));
        if (scene.open()) {
            return List.of(offer);
        }
        List<Act> acts = new ArrayList<>(List.of(offer, answer));
        for (int time = 1; time <= scene.skipped(); time++) {
            acts.add(act(
                    before(begins, 1).plusSeconds(time),
                    scene.employee(),
                    () -> verbs.rhythms().skipNext(id(scene.manager()))));
        }
        return acts;
    }

    private void offer(List<Act> acts, Scene scene, UUID id, ZonedDateTime begins) {
        Counter counter = scene.counter();
        String other = scene.other(scene.proposer());
        ZonedDateTime first = counter == null ? begins : scene.when().from(now);
        acts.add(act(before(begins, 6), scene.proposer(), () -> verbs.propose(id, id(other), scene, first)));
        if (counter != null) {
            acts.add(act(
                    before(begins, 5),
                    counter.by(),
                    () -> verbs.counter(id, scene, counter, counter.when().from(now))));
        }
        if (!scene.open()) {
            String answers = counter == null ? scene.other(scene.proposer()) : scene.proposer();
            acts.add(act(before(begins, 4), answers, () -> verbs.accept(id)));
        }
    }

    private void feel(List<Act> acts, Scene scene, UUID id, ZonedDateTime begins) {
        Instant evening = begins.plusHours(5).toInstant();
        for (Felt felt : scene.felt()) {
            acts.add(act(evening, felt.by(), () -> verbs.feel(id, felt)));
        }
        for (Line note : scene.notes()) {
            UUID about = id(scene.other(note.by()));
            acts.add(act(evening, note.by(), () -> verbs.note(id, about, note, begins.toLocalDate())));
        }
        if (scene.revealed()) {
            acts.add(act(evening.plusSeconds(600), scene.employee(), () -> verbs.reveal(id)));
        }
    }

    private void report(List<Act> acts, Scene scene, Report report, UUID id, ZonedDateTime begins) {
        Instant held = begins.plusMinutes(scene.length() + 40L).toInstant();
        Instant written = later(held, report.after());
        acts.add(act(written, report.by(), () -> verbs.write(id, report, cast, begins.toLocalDate())));
        scene.confirmed()
                .forEach((who, days) ->
                        acts.add(act(later(written, days).plusSeconds(3_600), who, () -> verbs.confirm(id, 1))));
        secondThoughts(acts, scene, id, written);
        Differing differing = scene.differing();
        if (differing != null) {
            acts.add(act(later(written, differing.after()), differing.by(), () -> verbs.differ(id, differing.text())));
        }
        for (Promise promise : report.agreements()) {
            End end = promise.end();
            if (end != null) {
                acts.add(act(
                        later(written.plusSeconds(60), end.after()),
                        end.by(),
                        () -> verbs.end(id, promise, end, cast)));
            }
        }
    }

    private void secondThoughts(List<Act> acts, Scene scene, UUID id, Instant written) {
        scene.withdrawn()
                .forEach((who, days) ->
                        acts.add(act(later(written, days).plusSeconds(7_200), who, () -> verbs.withdraw(id))));
        Rewriting again = scene.rewritten();
        if (again != null) {
            String other = scene.other(again.by());
            acts.add(act(later(written, again.after()), again.by(), () -> verbs.rewrite(id, again.text())));
            acts.add(act(later(written, again.agreed()).plusSeconds(3_600), other, () -> verbs.confirm(id, 2)));
        }
    }

    private void takeAlong(List<Act> acts, Scene scene, UUID id) {
        Along along = scene.along();
        if (along != null) {
            Instant chosen = now.minusWeeks(along.weeks()).toInstant();
            acts.add(act(chosen, scene.employee(), () -> verbs.handOver(id, id(along.to()), along)));
        }
    }

    /** So many days before it begins, or not long ago when that is still to come. */
    private Instant before(ZonedDateTime begins, int days) {
        Instant planned = begins.minusDays(days).toInstant();
        Instant latest = now.minusHours(days * 6L).toInstant();
        return planned.isBefore(latest) ? planned : latest;
    }

    private static Instant later(Instant moment, int days) {
        return moment.plus(Duration.ofDays(days));
    }

    private Act act(Instant at, String by, Runnable deed) {
        return new Act(at, () -> id(by), deed);
    }

    private UUID id(String name) {
        UUID id = cast.get(name);
        if (id == null) {
            throw new IllegalArgumentException("nobody of this name in the story: " + name);
        }
        return id;
    }
}
