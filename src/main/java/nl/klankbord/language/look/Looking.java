package nl.klankbord.language.look;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.klankbord.language.hint.Written;
import nl.klankbord.language.talk.Listening;
import nl.klankbord.language.talk.view.HeardTurn;
import nl.klankbord.language.talk.view.TalkView;
import nl.klankbord.language.talk.view.Turn;
import nl.klankbord.language.talk.view.Turn.Speaker;
import nl.klankbord.language.text.Tongue;
import nl.klankbord.web.Language;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Looks at a talk and forgets it. */
@Component
class Looking {
    private final Map<Language, SingletonSupplier<Listening>> listening = new EnumMap<>(Language.class);

    Looking() {
        for (Language language : Language.values()) {
            Tongue tongue = Tongue.of(language.code());
            // Loading the dictionary and the weights takes a moment; who never looks does not wait for it.
            listening.put(language, SingletonSupplier.of(() -> Listening.of(tongue)));
        }
    }

    /** A talk in the language it was held in. */
    Seen at(Transcript transcript, int manager, Labels labels, String text, Language own) {
        Listening ear =
                Objects.requireNonNull(listening.get(Written.in(text, own))).obtain();
        List<Turn> turns = transcript.said().stream()
                .map(it -> new Turn(it.who() == manager ? Speaker.MANAGER : Speaker.EMPLOYEE, it.text()))
                .toList();
        List<HeardTurn> heard =
                HeardTurn.all(turns, ear).stream().map(labels::over).toList();
        List<Bubble> bubbles = heard.stream()
                .map(it -> Bubble.of(it, name(transcript, it.at()), labels.knows(it)))
                .toList();
        return new Seen(manager, labels.last(), bubbles, TalkView.of(heard));
    }

    private static String name(Transcript transcript, int at) {
        return transcript.names().get(transcript.said().get(at).who());
    }
}
