package nl.klankbord.language.look;

import java.util.List;
import nl.klankbord.language.Engines;
import nl.klankbord.language.hint.Written;
import nl.klankbord.language.talk.Listening;
import nl.klankbord.language.talk.view.HeardTurn;
import nl.klankbord.language.talk.view.TalkView;
import nl.klankbord.language.talk.view.Turn;
import nl.klankbord.language.talk.view.Turn.Speaker;
import nl.klankbord.language.text.Tongue;
import nl.klankbord.web.Language;
import org.springframework.stereotype.Component;

/** Looks at a talk and forgets it. */
@Component
class Looking {
    private final Engines engines;

    Looking(Engines engines) {
        this.engines = engines;
    }

    /** A talk in the language it was held in. */
    Seen at(Transcript transcript, int manager, Labels labels, String text, Language own) {
        Listening ear = engines.listening(Tongue.of(Written.in(text, own).code()));
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
