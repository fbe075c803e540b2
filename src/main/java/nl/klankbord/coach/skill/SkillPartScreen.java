package nl.klankbord.coach.skill;

/** What the viewer says of one technique. */
public record SkillPartScreen(String technique, Mine mine) {

    /** Whether they say this. */
    public boolean says(Skill skill) {
        return mine.says(skill, technique);
    }
}
