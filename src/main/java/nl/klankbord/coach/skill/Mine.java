package nl.klankbord.coach.skill;

import java.util.Set;

/**
 * What the viewer says of techniques, by key.
 *
 * @param masters what they do well
 * @param likes what they like doing
 */
public record Mine(Set<String> masters, Set<String> likes) {

    /** Whether they say this of that technique. */
    public boolean says(Skill skill, String technique) {
        return (skill == Skill.MASTERS ? masters : likes).contains(technique);
    }
}
