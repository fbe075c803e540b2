package nl.klankbord.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Puts the frame around a screen, for the person who asked for it. */
@Component
public class Frames {

    private static final String FRAME = Frame.class.getName();

    private final GuestBook guests;
    private final MessageSource messages;
    private final Clock clock;
    private final List<NavEntry> nav;
    private final ResourceUrlProvider resources;
    private final Map<String, String> assets = new ConcurrentHashMap<>();

    Frames(GuestBook guests, MessageSource messages, Clock clock, List<NavEntry> nav, ResourceUrlProvider resources) {
        this.guests = guests;
        this.messages = messages;
        this.clock = clock;
        this.nav = nav.stream().sorted(Comparator.comparingInt(NavEntry::order)).toList();
        this.resources = resources;
    }

    /** The frame of this request, made once however often it is asked for. */
    public Frame around(HttpServletRequest request, HttpServletResponse response) {
        if (request.getAttribute(FRAME) instanceof Frame made) {
            return made;
        }
        Frame frame = make(request, response);
        request.setAttribute(FRAME, frame);
        return frame;
    }

    private Frame make(HttpServletRequest request, HttpServletResponse response) {
        Guest guest = guests.guest(request);
        Words words = new Words(messages, guest.language());
        return new Frame(
                guest,
                words,
                new Dates(clock, words),
                guest.signedIn() ? nav : List.of(),
                request.getRequestURI(),
                toast(request, response, words),
                csrf(request),
                this::asset);
    }

    /** Its content is the same as long as the program runs, and so is its name. */
    private String asset(String file) {
        return assets.computeIfAbsent(file, it -> Objects.requireNonNullElse(resources.getForLookupPath(it), it));
    }

    private static @Nullable String toast(HttpServletRequest request, HttpServletResponse response, Words words) {
        String key = Toast.take(request, response);
        try {
            return key == null ? null : words.say(key);
        } catch (NoSuchMessageException _) {
            return null;
        }
    }

    private static String csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }
}
