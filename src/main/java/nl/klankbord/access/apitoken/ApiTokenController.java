package nl.klankbord.access.apitoken;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.klankbord.access.Only;
import nl.klankbord.access.Role;
import nl.klankbord.access.apitoken.ApiTokens.Made;
import nl.klankbord.web.Message;
import nl.klankbord.web.NotHere;
import nl.klankbord.web.Page;
import nl.klankbord.web.Refusals;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Tokens for programs. The secret is on one page, in no address and in no form. */
@Controller
class ApiTokenController {

    private static final String LIST = "/api-tokens";

    private final ApiTokens tokens;
    private final Clock clock;

    ApiTokenController(ApiTokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    @Only(Role.ADMINISTRATOR)
    @GetMapping(LIST)
    ModelAndView show() {
        return Page.show("access/apitoken/list", screen(ApiTokenForm.empty(today()), Refusals.none()));
    }

    @Only(Role.ADMINISTRATOR)
    @PostMapping(LIST)
    ModelAndView make(ApiTokenForm form) {
        Refusals refusals = form.refusals(today());
        if (refusals.any()) {
            return Page.again("access/apitoken/list", screen(form, refusals));
        }
        String purpose = form.typedPurpose();
        return switch (tokens.make(form.chosenId(), purpose, form.end())) {
            case Made.Fresh(String secret) ->
                Page.show("access/apitoken/made", new NewApiTokenScreen(secret, purpose, form.end()));
            // Its secret was on the answer to the first of the two, and is nowhere else.
            case Made.Already(UUID token) -> Page.to(LIST + "/" + token + "/ending", "toast.apiTokenThere");
            case Made.TooMany() ->
                Page.again(
                        "access/apitoken/list",
                        screen(form, Refusals.of("purpose", Message.of("access.apitoken.many"))));
        };
    }

    /** A program stops at once when its token ends, so it is asked first. */
    @Only(Role.ADMINISTRATOR)
    @GetMapping(LIST + "/{token}/ending")
    ModelAndView ask(@PathVariable UUID token) {
        return Page.show(
                "access/apitoken/ending",
                tokens.all().stream()
                        .filter(it -> it.id().equals(token))
                        .findFirst()
                        .orElseThrow(NotHere::new));
    }

    @Only(Role.ADMINISTRATOR)
    @DeleteMapping(LIST + "/{token}")
    ModelAndView end(@PathVariable UUID token) {
        if (!tokens.end(token)) {
            throw new NotHere();
        }
        return Page.to(LIST, "toast.apiTokenEnded");
    }

    private ApiTokensScreen screen(ApiTokenForm form, Refusals refusals) {
        return new ApiTokensScreen(
                tokens.all(), today(), form.chosenId(), form.typedPurpose(), form.typedEnd(), refusals);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
