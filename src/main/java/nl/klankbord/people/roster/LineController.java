package nl.klankbord.people.roster;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.klankbord.access.Only;
import nl.klankbord.access.Role;
import nl.klankbord.people.roster.LinesScreen.Filter;
import nl.klankbord.web.Frames;
import nl.klankbord.web.Page;
import nl.klankbord.web.Words;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is wrong on each line, and what to do about it. */
@Controller("rosterLineController")
class LineController {
    private static final int SIZE = 100;

    private final Trials trials;
    private final Frames frames;

    LineController(Trials trials, Frames frames) {
        this.trials = trials;
        this.frames = frames;
    }

    @Only({Role.HR, Role.ADMINISTRATOR})
    @GetMapping("/imports/{id}/lines")
    ModelAndView show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String severity,
            @RequestParam(defaultValue = "1") int page) {
        return trials.ready(id)
                .map(trial -> screen(id, trial.roster(), severity, Math.max(1, page)))
                .map(screen -> Page.show("people/roster/lines", screen))
                .orElseGet(() -> Page.to(Way.wherever(id)));
    }

    @Only({Role.HR, Role.ADMINISTRATOR})
    @GetMapping("/imports/{id}/lines.csv")
    ResponseEntity<byte[]> file(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) {
        Words words = frames.around(request, response).words();
        byte[] file = trials.remarks(id, words);
        ContentDisposition name = ContentDisposition.attachment()
                .filename(words.say("roster.lines.file"))
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(file);
    }

    private static LinesScreen screen(UUID id, Roster roster, String asked, int page) {
        var remarks = new Remarks(roster);
        List<Filter> filters = Arrays.stream(Severity.values())
                .map(severity -> new Filter(severity.code(), remarks.count(severity)))
                .toList();
        Severity shown = shown(remarks, asked);
        int pages = Math.max(1, (remarks.count(shown) + SIZE - 1) / SIZE);
        int at = Math.min(page, pages);
        Tally tally = roster.tally();
        return new LinesScreen(
                id,
                tally.lines(),
                tally.people(),
                tally.repeated(),
                tally.empty(),
                filters,
                shown.code(),
                remarks.page(shown, at, SIZE),
                at,
                pages);
    }

    /** The one that was asked for; else the heaviest there is. */
    private static Severity shown(Remarks remarks, String asked) {
        return Arrays.stream(Severity.values())
                .filter(severity -> severity.code().equals(asked))
                .findFirst()
                .or(() -> Arrays.stream(Severity.values())
                        .filter(severity -> remarks.count(severity) > 0)
                        .findFirst())
                .orElse(Severity.NOTE);
    }
}
