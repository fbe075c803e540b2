package nl.klankbord.coach.skill;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klankbord.knowledge.Techniques;
import org.jspecify.annotations.Nullable;

/**
 * What was tapped on the page of all techniques.
 *
 * @param masters keys
 * @param likes keys
 */
record SkillForm(@Nullable List<String> masters, @Nullable List<String> likes) {

    /** Of techniques that there are; whatever else was sent is nothing that anybody can tap. */
    Mine mine(Techniques known) {
        return new Mine(keys(masters, known), keys(likes, known));
    }

    private static Set<String> keys(@Nullable List<String> tapped, Techniques known) {
        return (tapped == null ? List.<String>of() : tapped)
                .stream().filter(key -> known.find(key).isPresent()).collect(Collectors.toSet());
    }
}
