package nl.klankbord.language.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import nl.klankbord.web.Language;

/** A talk that was made up, with good turns and lesser ones: nobody has to paste a real one to see what looking back does. */
final class ExampleTalk {
    private ExampleTalk() {}

    /** The talk in a language. */
    static String in(Language language) {
        String place = "/language/%s/example-talk.txt".formatted(language.code());
        try (InputStream talk = Objects.requireNonNull(ExampleTalk.class.getResourceAsStream(place), place)) {
            return new String(talk.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
