package nl.klankbord.coach.skill;

import java.util.List;
import nl.klankbord.knowledge.Level;
import nl.klankbord.knowledge.Technique;

/** Every technique, with what the viewer says of it. */
public record SkillsScreen(List<Technique> techniques, Mine mine) {

    /** Those with this much challenge, in the order of the method. */
    public List<Technique> of(Level level) {
        return techniques.stream().filter(it -> it.place().challenge() == level).toList();
    }
}
