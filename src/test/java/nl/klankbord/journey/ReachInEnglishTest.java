package nl.klankbord.journey;

import org.junit.jupiter.api.Tag;

/** Every page in English, beside the Dutch ones. */
@Tag("proof")
class ReachInEnglishTest extends Reach {

    @Override
    String language() {
        return "en";
    }
}
