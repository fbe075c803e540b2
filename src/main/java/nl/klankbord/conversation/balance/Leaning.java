package nl.klankbord.conversation.balance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.klankbord.knowledge.Level;
import nl.klankbord.knowledge.Technique.Place;

/**
 * Whether it leans to one side with somebody. Each rule is a sentence, and all of them would rather say nothing: it is a
 * thought for the manager, and nothing about the person.
 *
 * @param meant where the techniques of the last four weeks stand on the map
 */
record Leaning(LocalDate today, Standing standing, List<Place> meant) {

    private static final int ENOUGH_TO_SAY_SOMETHING = 5;

    /** What is worth a look; mostly nothing. */
    Optional<Sign> sign() {
        if (!standing.guided() || somebodyNewIsLeftInPeace()) {
            return Optional.empty();
        }
        if (theyDidNotSpeakForFourWeeks()) {
            return Optional.of(Sign.NO_CONTACT);
        }
        return afterASetbackNothingIsSaid() || whereNoChangeIsSoughtNothingIsSaid() ? Optional.empty() : leans();
    }

    boolean somebodyNewIsLeftInPeace() {
        return standing.met().isNew(today);
    }

    boolean afterASetbackNothingIsSaid() {
        return standing.setback();
    }

    boolean whereNoChangeIsSoughtNothingIsSaid() {
        return !standing.changeSought();
    }

    boolean theyDidNotSpeakForFourWeeks() {
        return !standing.met().lately(today);
    }

    boolean mostOfItChallengesWithLittleConnection() {
        return mostly(place -> place.challenge() == Level.HIGH && place.connection() != Level.HIGH);
    }

    boolean mostOfItConnectsAndNothingMoves() {
        return mostly(place -> place.challenge() == Level.LOW);
    }

    private Optional<Sign> leans() {
        if (mostOfItChallengesWithLittleConnection()) {
            return Optional.of(Sign.ONLY_CHALLENGE);
        }
        return mostOfItConnectsAndNothingMoves() ? Optional.of(Sign.ONLY_CONNECTION) : Optional.empty();
    }

    /** Four in five, and enough of them: two hard talks in a row are no leaning. */
    private boolean mostly(Predicate<Place> side) {
        return meant.size() >= ENOUGH_TO_SAY_SOMETHING
                && meant.stream().filter(side).count() * 5 >= meant.size() * 4L;
    }
}
