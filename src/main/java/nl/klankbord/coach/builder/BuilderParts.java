package nl.klankbord.coach.builder;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klankbord.coach.builder.BuildersScreen.Shown;
import nl.klankbord.knowledge.Techniques;
import nl.klankbord.knowledge.guide.Guides;
import nl.klankbord.web.Drawing;
import nl.klankbord.web.Frame;
import nl.klankbord.web.Language;
import nl.klankbord.web.Part;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Beside a technique or a guide: what helps somebody say it in their own words. */
@Configuration(proxyBeanMethods = false)
class BuilderParts {

    @Bean
    Part buildersBesideTechnique(ObjectProvider<Drawing> drawing, Builders builders, Techniques techniques) {
        return new Beside("technique", drawing, techniques, builders::of);
    }

    /** Of the many techniques of a guide, those that have a builder of their own. */
    @Bean
    Part buildersBesideGuide(ObjectProvider<Drawing> drawing, Builders builders, Techniques techniques, Guides guides) {
        return new Beside("guide", drawing, techniques, key -> {
            Set<String> used = guides.find(key).stream()
                    .flatMap(guide -> guide.in(Language.NL).steps().stream())
                    .flatMap(step -> step.techniques().stream())
                    .collect(Collectors.toSet());
            return builders.all().stream()
                    .filter(builder -> used.contains(builder.techniques().getFirst()))
                    .toList();
        });
    }

    /** These builders, in the reader’s language. */
    static BuildersScreen screen(List<Builder> builders, Techniques techniques, Language language) {
        return new BuildersScreen(builders.stream()
                .map(builder -> new Shown(
                        builder,
                        builder.in(language),
                        techniques
                                .find(builder.techniques().getFirst())
                                .orElseThrow()
                                .place()
                                .challenge()
                                .code()))
                .toList());
    }

    /** The page says by the end of its address what it is about. */
    private record Beside(
            String page, ObjectProvider<Drawing> drawing, Techniques techniques, Function<String, List<Builder>> about)
            implements Part {

        @Override
        public int order() {
            return 10;
        }

        @Override
        public Optional<Content> draw(Frame frame, UUID viewer) {
            String key = frame.path().substring(frame.path().lastIndexOf('/') + 1);
            List<Builder> found = about.apply(key);
            return found.isEmpty()
                    ? Optional.empty()
                    : Optional.of(drawing.getObject()
                            .of(
                                    "coach/builder/beside",
                                    frame,
                                    screen(found, techniques, frame.guest().language())));
        }
    }
}
