package nl.klankbord.access.setup;

import nl.klankbord.web.Language;
import nl.klankbord.web.Words;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.MessageSource;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Tells whoever started an empty house where to make the organisation, and with which code; and whoever asked for a way
 * back, with which code an administrator comes in again. Nobody else can see the console.
 */
@Component
class SetupConsole implements ApplicationRunner {

    private final Setup setup;
    private final NewCodes newCodes;
    private final MessageSource messages;
    private final Environment environment;

    SetupConsole(Setup setup, NewCodes newCodes, MessageSource messages, Environment environment) {
        this.setup = setup;
        this.newCodes = newCodes;
        this.messages = messages;
        this.environment = environment;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Words words = new Words(messages, Language.of(environment.getProperty("klankbord.language", "nl")));
        if (environment.getProperty("klankbord.empty", Boolean.class, false)) {
            setup.offer().ifPresent(code -> System.out.println(words.say("access.setup.console", address(), code)));
        }
        String lost = environment.getProperty("klankbord.new-code", "");
        if (!lost.isBlank()) {
            System.out.println(newCodes.of(lost)
                    .map(code -> words.say("access.newcode.console", address(), code))
                    .orElseGet(() -> words.say("access.newcode.unknown", lost)));
        }
    }

    private String address() {
        return environment.getProperty("klankbord.doorstep", "http://localhost:8080");
    }
}
