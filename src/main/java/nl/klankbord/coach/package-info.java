/** Advice for a situation at work, with reasons, and help to find one’s own words. Whoever asks chooses what suits them. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "knowledge",
            "knowledge::content",
            "knowledge::guide",
            "language",
            "language::hint",
            "web"
        })
@NullMarked
package nl.klankbord.coach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
