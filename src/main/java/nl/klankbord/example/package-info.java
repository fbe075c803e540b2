/** The example organisation, made with the product's own verbs and a clock that moves. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "coach",
            "coach :: *",
            "conversation",
            "conversation :: *",
            "knowledge",
            "knowledge :: *",
            "language",
            "language :: *",
            "post",
            "post :: *",
            "privacy",
            "privacy :: *",
            "people",
            "people :: *",
            "access",
            "access :: *",
            "web"
        })
package nl.klankbord.example;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
