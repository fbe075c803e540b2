package nl.klankbord.access.entry;

import java.util.UUID;
import nl.klankbord.access.Only;
import nl.klankbord.access.Role;
import nl.klankbord.web.Message;
import nl.klankbord.web.NotHere;
import nl.klankbord.web.Page;
import nl.klankbord.web.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Cards with an entry code, for one person or for a whole team. A card is shown once: a reload makes a new code. */
@Controller
class CardController {

    private final Cards cards;
    private final String ownAddress;

    CardController(Cards cards, @Value("${klankbord.address:}") String ownAddress) {
        this.cards = cards;
        this.ownAddress = ownAddress;
    }

    @Only({Role.ADMINISTRATOR, Role.HR})
    @PostMapping("/people/{id}/entry-code")
    ModelAndView one(@PathVariable UUID id) {
        CardsScreen screen = cards.forPerson(id, place());
        if (screen.cards().isEmpty()) {
            throw new NotHere();
        }
        return Page.show("access/entry/cards", screen);
    }

    /** Whoever reloads the card is led back to the person: the code itself is not kept. */
    @Only({Role.ADMINISTRATOR, Role.HR})
    @GetMapping("/people/{id}/entry-code")
    ModelAndView gone(@PathVariable UUID id) {
        return Page.to("/people/" + id);
    }

    @Only({Role.ADMINISTRATOR, Role.HR})
    @GetMapping("/entry-cards")
    ModelAndView choose() {
        return Page.show("access/entry/teams", new CardTeamsScreen(cards.teams(), "", Refusals.none()));
    }

    @Only({Role.ADMINISTRATOR, Role.HR})
    @PostMapping("/entry-cards")
    ModelAndView team(@RequestParam @Nullable UUID team) {
        if (team == null) {
            return again("", "access.entry.team.missing");
        }
        CardsScreen screen = cards.forTeam(team, place());
        return screen.cards().isEmpty()
                ? again(team.toString(), "access.entry.team.allIn")
                : Page.show("access/entry/cards", screen);
    }

    private ModelAndView again(String chosen, String key) {
        Refusals refusals = Refusals.of("team", Message.of(key));
        return Page.again("access/entry/teams", new CardTeamsScreen(cards.teams(), chosen, refusals));
    }

    private Place place() {
        String here =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        return new Place((ownAddress.isBlank() ? here : ownAddress).replaceFirst("/+$", ""));
    }
}
