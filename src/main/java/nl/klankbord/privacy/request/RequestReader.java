package nl.klankbord.privacy.request;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.access.Directory;
import nl.klankbord.access.Directory.Entry;
import nl.klankbord.privacy.kept.PlainWords;
import nl.klankbord.privacy.law.Law;
import nl.klankbord.privacy.request.RequestScreen.Line;
import nl.klankbord.privacy.request.RequestScreen.Watch;
import nl.klankbord.privacy.request.RequestScreen.Watched;
import nl.klankbord.web.Language;
import nl.klankbord.web.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Requests for access with the names of those who are in them. */
@Component
class RequestReader {

    private final Requests requests;
    private final Answers answers;
    private final Reviews reviews;
    private final Law law;
    private final Directory directory;
    private final PlainWords plain;
    private final Clock clock;

    RequestReader(
            Requests requests,
            Answers answers,
            Reviews reviews,
            Law law,
            Directory directory,
            PlainWords plain,
            Clock clock) {
        this.requests = requests;
        this.answers = answers;
        this.reviews = reviews;
        this.law = law;
        this.directory = directory;
        this.plain = plain;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public RequestScreen own(Language reader) {
        Request latest = requests.latest().orElse(null);
        if (latest == null || latest.ready() == null) {
            return new RequestScreen(latest, List.of(), 0);
        }
        List<Answer> found = answers.of(latest.id());
        Map<UUID, String> names =
                names(found.stream().map(Answer::by).filter(Objects::nonNull).toList());
        List<Line> lines = found.stream()
                .map(it -> new Line(told(it, reader), it.by() == null ? "" : names.getOrDefault(it.by(), "")))
                .toList();
        return new RequestScreen(latest, lines, answers.stillToCome(latest.id()));
    }

    @Transactional(readOnly = true)
    public Watch watched(Language language) {
        List<Request> all = requests.all();
        Map<UUID, String> names = names(all.stream().map(Request::person).toList());
        return new Watch(
                all.stream()
                        .map(it -> new Watched(it, names.getOrDefault(it.person(), "")))
                        .toList(),
                Objects.requireNonNull(law.in(language).get("access-month")),
                LocalDate.now(clock));
    }

    @Transactional(readOnly = true)
    public ReviewScreen reviews(@Nullable UUID at, Refusals refusals, Language reader) {
        List<Review> own = reviews.own();
        Map<UUID, String> names = names(own.stream().map(Review::about).toList());
        return new ReviewScreen(
                own.stream()
                        .map(it -> new ReviewScreen.Line(told(it, reader), names.getOrDefault(it.about(), "")))
                        .toList(),
                at,
                refusals);
    }

    private Answer told(Answer it, Language reader) {
        return it.text() == null ? it : it.saying(plain.told(it.kind(), it.text(), reader));
    }

    private Review told(Review it, Language reader) {
        return it.saying(plain.told(it.kind(), it.text(), reader), plain.told(it.kind(), it.shown(), reader));
    }

    private Map<UUID, String> names(Collection<UUID> people) {
        return people.isEmpty()
                ? Map.of()
                : directory.named(people.stream().distinct().toList()).values().stream()
                        .collect(Collectors.toMap(Entry::id, Entry::fullName));
    }
}
