package nl.klankbord.people.roster;

import nl.klankbord.web.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's yes to a plan.
 *
 * @param plan the fingerprint of what they saw
 * @param sure they looked at who leaves
 * @param many they know that it is more than one in ten
 */
record WritingForm(
        @Nullable String plan,
        @Nullable String sure,
        @Nullable String many) {
    Refusals refusals(Plan now) {
        return Refusals.collect()
                .when(!now.leaves().isEmpty() && sure == null, "sure", "roster.plan.sure.missing")
                .when(now.manyLeavers().isPresent() && many == null, "many", "roster.plan.many.missing")
                .done();
    }
}
