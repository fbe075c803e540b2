package nl.klankbord.coach.skill;

import gg.jte.Content;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.knowledge.Techniques;
import nl.klankbord.web.Drawing;
import nl.klankbord.web.Frame;
import nl.klankbord.web.Part;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** On the page of a technique: whether the viewer does it well, and likes it. */
@Component
class SkillPart implements Part {

    private final Skills skills;
    private final Techniques techniques;
    private final ObjectProvider<Drawing> drawing;

    SkillPart(Skills skills, Techniques techniques, ObjectProvider<Drawing> drawing) {
        this.skills = skills;
        this.techniques = techniques;
        this.drawing = drawing;
    }

    @Override
    public String page() {
        return "technique";
    }

    @Override
    public int order() {
        return 10;
    }

    /** Of which technique it is, says the address of the page. */
    @Override
    public Optional<Content> draw(Frame frame, UUID about) {
        String key = frame.path().substring(frame.path().lastIndexOf('/') + 1);
        return techniques
                .find(key)
                .map(it -> drawing.getObject().of("coach/skill/part", frame, new SkillPartScreen(key, skills.mine())));
    }
}
