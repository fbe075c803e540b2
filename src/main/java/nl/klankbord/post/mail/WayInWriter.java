package nl.klankbord.post.mail;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.access.LetterSort;
import nl.klankbord.access.LetterWriter;
import org.springframework.stereotype.Component;

/** Puts on paper what the door has to say to somebody. */
@Component
class WayInWriter implements Writer {

    private final List<LetterWriter> door;

    WayInWriter(List<LetterWriter> door) {
        this.door = door;
    }

    @Override
    public Set<Kind> kinds() {
        return Arrays.stream(LetterSort.values())
                .map(it -> Kind.valueOf(it.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Optional<Letter> write(Mail mail, Pen pen) {
        LetterSort sort = LetterSort.valueOf(mail.kind().name());
        UUID about = mail.appointment();
        return about == null
                ? Optional.empty()
                : door.stream()
                        .filter(it -> it.sorts().contains(sort))
                        .findFirst()
                        .flatMap(it -> it.write(sort, about, pen.words(), pen.dates()))
                        .map(it -> letter(mail, it, pen));
    }

    private static Letter letter(Mail mail, LetterWriter.Written written, Pen pen) {
        return new Letter(
                pen.words().say(mail.kind().subject()),
                written.opening(),
                List.of(),
                written.path(),
                written.closing(),
                null,
                written.button(),
                written.to());
    }
}
