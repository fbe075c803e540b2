package nl.klankbord.access.link;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.klankbord.access.Letterbox;
import nl.klankbord.access.Open;
import nl.klankbord.access.Organisation;
import nl.klankbord.access.Organisation.House;
import nl.klankbord.access.signin.Caller;
import nl.klankbord.access.signin.Devices;
import nl.klankbord.access.signin.MailAddress;
import nl.klankbord.access.signin.Throttle;
import nl.klankbord.web.Message;
import nl.klankbord.web.NotHere;
import nl.klankbord.web.Page;
import nl.klankbord.web.Refusals;
import nl.klankbord.web.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asking for a link by mail. The answer is the same for every address, so that nobody learns who works here. */
@Controller
class LinkController {

    private static final String TEMPLATE = "access/link/ask";

    private final Links links;
    private final Letterbox letterbox;
    private final Organisation organisation;
    private final Devices devices;
    private final Throttle throttle;

    LinkController(Links links, Letterbox letterbox, Organisation organisation, Devices devices, Throttle throttle) {
        this.links = links;
        this.letterbox = letterbox;
        this.organisation = organisation;
        this.devices = devices;
        this.throttle = throttle;
    }

    @Open
    @GetMapping("/sign-in-link")
    ModelAndView show() {
        return Page.show(TEMPLATE, new LinkScreen("", house().example(), Refusals.none()));
    }

    @Open
    @PostMapping("/sign-in-link")
    ModelAndView ask(
            @RequestParam(defaultValue = "") String address, HttpServletRequest request, HttpServletResponse response) {
        House house = house();
        Caller caller = Caller.of(Typed.line(address), request);
        if (!MailAddress.looksLikeOne(caller.address())) {
            return again(address, house, "access.link.address.wrong");
        }
        if (!throttle.admits(caller.askForLink(devices.knows(caller)))) {
            ModelAndView page = again(address, house, "access.link.tooOften");
            page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
            return page;
        }
        links.ask(caller.address(), LinkCookie.write(request, response));
        return Page.to("/sign-in-link/sent");
    }

    @Open
    @GetMapping("/sign-in-link/sent")
    ModelAndView sent() {
        return Page.show("access/link/sent", new LinkScreen("", house().example(), Refusals.none()));
    }

    /** Without a way to send letters there is no such page. */
    private House house() {
        Optional<House> house = organisation.house();
        return house.filter(letterbox::reaches).orElseThrow(NotHere::new);
    }

    private static ModelAndView again(String typed, House house, String key) {
        return Page.again(TEMPLATE, new LinkScreen(typed, house.example(), Refusals.of("address", Message.of(key))));
    }
}
