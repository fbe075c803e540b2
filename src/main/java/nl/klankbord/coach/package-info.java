/**
 * Advice for a situation at work, with reasons, and help to find one’s own words; whoever asks chooses what suits them. And
 * what whoever coaches keeps for themselves to do it better.
 */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "knowledge",
            "knowledge::content",
            "knowledge::guide",
            "language",
            "language::hint",
            "people",
            "post",
            "privacy::spi",
            "web"
        })
@NullMarked
package nl.klankbord.coach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
