package nl.klankbord.conversation.printout;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.klankbord.access.SignedIn;
import nl.klankbord.web.Page;
import nl.klankbord.web.Papers;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What somebody takes along: first as a page, which a browser prints well, and as a PDF of the same. No name is in an address or a file. */
@Controller
class PrintoutController {

    private static final String PAGE = "conversation/printout/show";
    private static final String PAPER = "conversation/printout/paper";

    private final PrintoutReader reader;
    private final Papers papers;
    private final Clock clock;

    PrintoutController(PrintoutReader reader, Papers papers, Clock clock) {
        this.reader = reader;
        this.papers = papers;
        this.clock = clock;
    }

    @SignedIn
    @GetMapping("/conversations/{id}/printout")
    ModelAndView talk(@PathVariable UUID id, @RequestParam(defaultValue = "") String own) {
        return Page.show(PAGE, reader.talk(id, own.equals("yes")));
    }

    @SignedIn
    @GetMapping("/conversations/{id}/printout/document")
    ResponseEntity<byte[]> talkDocument(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String own,
            HttpServletRequest request,
            HttpServletResponse response) {
        return document(reader.talk(id, own.equals("yes")), request, response);
    }

    @SignedIn
    @GetMapping("/people/{person}/conversations/printout")
    ModelAndView year(
            @PathVariable UUID person,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String own) {
        return Page.show(PAGE, reader.year(person, typed(year), own.equals("yes")));
    }

    @SignedIn
    @GetMapping("/people/{person}/conversations/printout/document")
    ResponseEntity<byte[]> yearDocument(
            @PathVariable UUID person,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String own,
            HttpServletRequest request,
            HttpServletResponse response) {
        return document(reader.year(person, typed(year), own.equals("yes")), request, response);
    }

    @SignedIn
    @GetMapping("/people/{person}/agreements/printout")
    ModelAndView agreements(@PathVariable UUID person) {
        return Page.show(PAGE, reader.agreements(person));
    }

    @SignedIn
    @GetMapping("/people/{person}/agreements/printout/document")
    ResponseEntity<byte[]> agreementsDocument(
            @PathVariable UUID person, HttpServletRequest request, HttpServletResponse response) {
        return document(reader.agreements(person), request, response);
    }

    private ResponseEntity<byte[]> document(
            Printout printout, HttpServletRequest request, HttpServletResponse response) {
        String when = printout.year() == 0 ? printout.on().toString() : String.valueOf(printout.year());
        return papers.download(PAPER, printout, "klankbord-" + when + ".pdf", request, response);
    }

    /** A year of the last hundred; anything else is this one. */
    private int typed(String year) {
        int now = LocalDate.now(clock).getYear();
        boolean one = year.matches("\\d{4}") && Integer.parseInt(year) <= now && Integer.parseInt(year) > now - 100;
        return one ? Integer.parseInt(year) : now;
    }
}
