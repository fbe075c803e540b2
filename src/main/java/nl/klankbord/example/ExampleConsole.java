package nl.klankbord.example;

import nl.klankbord.access.Organisation;
import nl.klankbord.web.Language;
import nl.klankbord.web.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the example organisation at the first start, unless an empty house was asked for, and says who can sign in. */
@Component
@ConditionalOnProperty(name = "klankbord.empty", havingValue = "false")
class ExampleConsole implements ApplicationRunner {

    private static final int STEPS = 5;

    private final Organisation organisation;
    private final ExampleHouse house;
    private final Words words;

    ExampleConsole(
            Organisation organisation,
            ExampleHouse house,
            MessageSource messages,
            @Value("${klankbord.language:nl}") String language) {
        this.organisation = organisation;
        this.house = house;
        this.words = new Words(messages, Language.of(language));
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (organisation.house().isEmpty()) {
            say("example.making");
            house.make(progress -> {
                int step = Math.max(1, progress.of() / STEPS);
                if (progress.done() % step == 0) {
                    say("example.progress", progress.done() * 100 / progress.of());
                }
            });
            house.whole();
        }
        organisation.house().filter(Organisation.House::example).ifPresent(it -> say("example.ready", it.name()));
    }

    private void say(String key, Object... arguments) {
        System.out.println(words.say(key, arguments));
    }
}
