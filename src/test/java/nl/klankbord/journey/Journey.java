package nl.klankbord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.klankbord.HouseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * People at real browsers, side by side in one house. Without a Chromium on the machine these tests are skipped and say so;
 * the machine that decides about a change installs one.
 */
abstract class Journey extends HouseTest {

    private final List<BrowserContext> open = new ArrayList<>();
    private final Set<BrowserContext> withoutScript = new HashSet<>();

    @LocalServerPort
    private int port;

    @BeforeEach
    void needsBrowser() {
        boolean must = "true".equals(System.getenv("CI"));
        Assumptions.assumeTrue(
                must || Chromium.place().isPresent(), "no Chromium on this machine: journeys are skipped");
    }

    @AfterEach
    void goHome() {
        open.forEach(BrowserContext::close);
        open.clear();
    }

    /** Somebody with their own device. */
    protected Page at(UUID person, Device device) {
        BrowserContext context = context(device);
        context.addCookies(List.of(new Cookie("klankbord", session(person).secret()).setUrl(address())));
        return context.newPage();
    }

    /** A device nobody signed in on. */
    protected Page at(Device device) {
        return context(device).newPage();
    }

    /** The address of the house. */
    protected String address() {
        return "http://localhost:" + port;
    }

    /** Opens a page of the house and checks on arrival that everybody can use it. */
    protected void visit(Page page, String path) {
        page.navigate(address() + path);
        usable(page);
    }

    /** axe finds nothing to say about the page as it stands; axe itself is script, so it looks where script is. */
    protected void usable(Page page) {
        if (withoutScript.contains(page.context())) {
            return;
        }
        clean(
                page,
                axe(page).withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")));
    }

    /** Every text stands out against what is behind it, as the page stands. */
    protected static void readable(Page page) {
        clean(page, axe(page).withRules(List.of("color-contrast", "link-in-text-block")));
    }

    private static AxeBuilder axe(Page page) {
        // Our pages have no frames of elsewhere; looking at each again in a page of its own takes seconds.
        return new AxeBuilder(page).setLegacyMode(true);
    }

    private static void clean(Page page, AxeBuilder axe) {
        List<Rule> violations = axe.analyze().getViolations();
        assertThat(violations.stream().map(Journey::said))
                .as("axe at " + page.url())
                .isEmpty();
    }

    /** Tabs onward until the focus stands on what bears this name, and presses Enter there. */
    protected static void go(Page page, String name) {
        tab(page, name, "name => document.activeElement?.innerText?.trim() === name");
        page.keyboard().press("Enter");
    }

    /** Tabs onward until the focus stands on what fits this selector. */
    protected static void reach(Page page, String selector) {
        tab(page, selector, "selector => document.activeElement?.matches(selector)");
    }

    private static void tab(Page page, String what, String arrived) {
        for (int steps = 0; steps < 80; steps++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.evaluate(arrived, what))) {
                return;
            }
        }
        throw new AssertionError("The keyboard does not come to '" + what + "' at " + page.url());
    }

    private static String said(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " at "
                + rule.getNodes().stream()
                        .map(node -> String.valueOf(node.getTarget()) + node.getHtml())
                        .toList();
    }

    private BrowserContext context(Device device) {
        BrowserContext context = Chromium.running()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(device.width(), device.height())
                        .setJavaScriptEnabled(device.script())
                        .setColorScheme(device.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setLocale(device.locale())
                        .setTimezoneId("Europe/Amsterdam"));
        context.setDefaultTimeout(15_000);
        open.add(context);
        if (!device.script()) {
            withoutScript.add(context);
        }
        return context;
    }

    /** What somebody holds in their hands. */
    protected record Device(int width, int height, boolean script, boolean dark, String locale) {

        static final Device PHONE = new Device(360, 740, true, false, "nl-NL");
        static final Device PHONE_WITHOUT_SCRIPT = new Device(360, 740, false, false, "nl-NL");
        static final Device DESK = new Device(1280, 900, true, false, "nl-NL");

        Device inTheDark() {
            return new Device(width, height, script, true, locale);
        }
    }
}
