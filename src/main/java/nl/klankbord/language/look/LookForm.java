package nl.klankbord.language.look;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import nl.klankbord.web.Message;
import nl.klankbord.web.Refusals;
import nl.klankbord.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A talk as somebody handed it in.
 *
 * @param text what was typed or, from a file that could be read, what stands in it
 */
record LookForm(String text, Refusals refusals) {
    private static final int LONGEST = 60_000;
    private static final int LARGEST_FILE = 200_000;

    static LookForm empty() {
        return new LookForm("", Refusals.none());
    }

    static LookForm of(@Nullable String typed, @Nullable MultipartFile file) {
        String text = Typed.text(typed);
        if (file == null || file.isEmpty() && isNameless(file)) {
            return checked(text, "text");
        }
        if (!text.isEmpty()) {
            return refused(text, "file", Message.of("look.refused.both"));
        }
        if (file.isEmpty()) {
            return refused(text, "file", Message.of("look.refused.file.empty"));
        }
        if (file.getSize() > LARGEST_FILE) {
            return refused(text, "file", Message.of("look.refused.long"));
        }
        return Handed.text(bytes(file))
                .map(it -> checked(Typed.text(it), "file"))
                .orElseGet(() -> refused(text, "file", Message.of("look.refused.file.kind")));
    }

    private static LookForm checked(String handed, String field) {
        String text = Captions.plain(handed);
        if (text.isEmpty()) {
            return refused(text, field, Message.of("look.refused.empty"));
        }
        if (text.length() > LONGEST) {
            return refused(text, "text", Message.of("look.refused.long"));
        }
        // What came from a file stands in the field by now: there it can be mended.
        Optional<Message> refusal = Transcript.read(text).refusal();
        return refusal.map(it -> refused(text, "text", it)).orElseGet(() -> new LookForm(text, Refusals.none()));
    }

    private static LookForm refused(String text, String field, Message message) {
        return new LookForm(text, Refusals.of(field, message));
    }

    /** A browser hands in a file without a name where none was chosen. */
    private static boolean isNameless(MultipartFile file) {
        String name = file.getOriginalFilename();
        return name == null || name.isBlank();
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
