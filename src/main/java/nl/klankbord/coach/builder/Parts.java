package nl.klankbord.coach.builder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Which steps take part, and in which order they are said: the model of a house, or of one person.
 *
 * @param all as the builder has them
 * @param on those that take part, in their order; never empty
 */
public record Parts(List<Step> all, List<Step> on) {

    /** All of them, as the builder has them. */
    static Parts of(List<Step> all) {
        return new Parts(all, all);
    }

    /** As an address or a form says it: keys with commas. What is no key is passed by; nothing at all means everything. */
    static Parts of(List<Step> all, String keys) {
        List<Step> on = Arrays.stream(keys.split(","))
                .distinct()
                .flatMap(key -> all.stream().filter(step -> step.key().equals(key)))
                .toList();
        return new Parts(all, on.isEmpty() ? all : on);
    }

    /** After one press: {@code up}, {@code down}, {@code off} or {@code on}, a colon and the key. */
    Parts after(String press) {
        String key = press.substring(press.indexOf(':') + 1);
        Step step = all.stream().filter(it -> it.key().equals(key)).findFirst().orElse(null);
        if (step == null) {
            return this;
        }
        List<Step> now = new ArrayList<>(on);
        int place = now.indexOf(step);
        switch (press.substring(0, Math.max(0, press.indexOf(':')))) {
            case "up" -> swap(now, place, place - 1);
            case "down" -> swap(now, place, place + 1);
            case "off" -> drop(now, step);
            case "on" -> add(now, step);
            default -> {}
        }
        return new Parts(all, List.copyOf(now));
    }

    /** Those that are left out. */
    public List<Step> off() {
        return all.stream().filter(step -> !on.contains(step)).toList();
    }

    /** Whether somebody made it their own. */
    public boolean own() {
        return !on.equals(all);
    }

    /** As it stands in an address. */
    public String keys() {
        return String.join(",", on.stream().map(Step::key).toList());
    }

    private static void swap(List<Step> steps, int one, int other) {
        if (one >= 0 && other >= 0 && other < steps.size()) {
            Collections.swap(steps, one, other);
        }
    }

    /** A text of no parts at all is no text. */
    private static void drop(List<Step> steps, Step step) {
        if (steps.size() > 1) {
            steps.remove(step);
        }
    }

    /** It comes back before the first that followed it. */
    private void add(List<Step> steps, Step step) {
        if (steps.contains(step)) {
            return;
        }
        int place = 0;
        while (place < steps.size() && all.indexOf(steps.get(place)) < all.indexOf(step)) {
            place++;
        }
        steps.add(place, step);
    }
}
