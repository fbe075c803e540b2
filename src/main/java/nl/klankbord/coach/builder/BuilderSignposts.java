package nl.klankbord.coach.builder;

import java.util.List;
import nl.klankbord.knowledge.Signpost;
import nl.klankbord.knowledge.Signposts;
import org.springframework.stereotype.Component;

/** Who types 'compliment' is led to where one is made. */
@Component
class BuilderSignposts implements Signposts {

    private final Builders builders;

    BuilderSignposts(Builders builders) {
        this.builders = builders;
    }

    @Override
    public List<Signpost> signposts() {
        return builders.all().stream().map(BuilderSignposts::signpost).toList();
    }

    private static Signpost signpost(Builder builder) {
        return Signpost.of(
                "/builders/" + builder.key(),
                "knowledge.sort.builder",
                builder.icon(),
                builder.texts(),
                text -> new Signpost.Text(text.name(), text.line(), List.of(text.purpose())));
    }
}
