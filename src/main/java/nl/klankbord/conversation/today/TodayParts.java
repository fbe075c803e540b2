package nl.klankbord.conversation.today;

import gg.jte.Content;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.klankbord.web.Drawing;
import nl.klankbord.web.Frame;
import nl.klankbord.web.Part;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What conversations contribute to the home page. */
@Configuration(proxyBeanMethods = false)
class TodayParts {

    private final TodaysDay day;
    private final ObjectProvider<Drawing> drawing;

    TodayParts(TodaysDay day, ObjectProvider<Drawing> drawing) {
        this.day = day;
        this.drawing = drawing;
    }

    @Bean
    Part todaySentence() {
        return part("today.sentence", 10, "sentence", NextScreen::of);
    }

    @Bean
    Part todayNext() {
        return part("today", 10, "next", NextScreen::of);
    }

    @Bean
    Part todayMine() {
        return part("today", 20, "mine", (frame, read) -> PromisesScreen.of(read.mine()));
    }

    @Bean
    Part todayTheirs() {
        return part("today.under", 10, "theirs", (frame, read) -> PromisesScreen.of(read.theirs()));
    }

    @Bean
    Part todayKnow() {
        return part("today.side", 5, "know", (frame, read) -> KnowScreen.of(read));
    }

    @Bean
    Part todayUnplanned() {
        return part("today.side", 20, "unplanned", (frame, read) -> UnplannedScreen.of(read));
    }

    @Bean
    Part todayBetween() {
        return part("today.side", 15, "between", (frame, read) -> BetweenScreen.of(read));
    }

    private Part part(String page, int order, String template, BiFunction<Frame, Day, Optional<?>> screen) {
        return new TodayPart(
                page,
                order,
                (frame, me) -> screen.apply(frame, day.of(me))
                        .map(it -> drawing.getObject().of("conversation/today/" + template, frame, it)));
    }

    private record TodayPart(String page, int order, BiFunction<Frame, UUID, Optional<Content>> drawn) implements Part {
        @Override
        public Optional<Content> draw(Frame frame, UUID about) {
            return drawn.apply(frame, about);
        }
    }
}
