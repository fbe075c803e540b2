package nl.klankbord.conversation.course;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klankbord.access.Looking;
import nl.klankbord.conversation.Conversation;
import nl.klankbord.conversation.agenda.Voice;
import nl.klankbord.conversation.agreement.AgreementRow;
import nl.klankbord.conversation.agreement.Agreements;
import nl.klankbord.conversation.guide.Chosen;
import nl.klankbord.conversation.guide.GuideChoices;
import nl.klankbord.conversation.preparation.Line;
import nl.klankbord.conversation.preparation.Preparations;
import nl.klankbord.knowledge.Technique;
import nl.klankbord.knowledge.Techniques;
import nl.klankbord.knowledge.guide.Guide.Step;
import nl.klankbord.people.Colleague;
import nl.klankbord.people.Colleagues;
import nl.klankbord.web.Language;
import nl.klankbord.web.NotHere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings together what lies on the table while two people talk. */
@Component
class CourseReader {

    private final GuideChoices choices;
    private final Colleagues colleagues;
    private final Preparations preparations;
    private final Agreements agreements;
    private final Techniques techniques;

    CourseReader(
            GuideChoices choices,
            Colleagues colleagues,
            Preparations preparations,
            Agreements agreements,
            Techniques techniques) {
        this.choices = choices;
        this.colleagues = colleagues;
        this.preparations = preparations;
        this.agreements = agreements;
        this.techniques = techniques;
    }

    @Transactional(readOnly = true)
    public CourseScreen read(UUID id, Language language) {
        Chosen chosen = choices.of(id);
        Conversation about = chosen.about();
        UUID employee = about.pair().employee();
        UUID manager = about.pair().manager();
        Map<UUID, Colleague> people = colleagues.find(List.of(employee, manager));
        List<Line> lines = preparations.lines(id);
        Colleague other = known(people, about.pair().other(Looking.me()));
        return new CourseScreen(
                other,
                chosen,
                Leg.of(about.startsAt(), about.durationMinutes(), steps(chosen, language), chosen.own()),
                List.of(voice(known(people, employee), lines), voice(known(people, manager), lines)),
                AgreementRow.open(agreements.openOf(about.pair()), Looking.me(), other.given()),
                techniques.all().stream().collect(Collectors.toMap(Technique::key, Function.identity())));
    }

    private static List<Step> steps(Chosen chosen, Language language) {
        return chosen.guide() == null ? List.of() : chosen.guide().in(language).steps();
    }

    private static Voice voice(Colleague person, List<Line> lines) {
        return new Voice(
                person.given(),
                person.id().equals(Looking.me()),
                lines.stream()
                        .filter(line -> line.shared() && line.author().equals(person.id()))
                        .toList());
    }

    private static Colleague known(Map<UUID, Colleague> people, UUID person) {
        Colleague known = people.get(person);
        if (known == null) {
            throw new NotHere();
        }
        return known;
    }
}
