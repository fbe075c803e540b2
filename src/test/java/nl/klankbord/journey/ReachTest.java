package nl.klankbord.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every page in Dutch. */
@Tag("proof")
class ReachTest extends Reach {

    @Override
    String language() {
        return "nl";
    }

    @Test
    void aPageThatSomebodyCannotUseIsNoticed() {
        Page page = at(Device.PHONE);
        String well =
                "<html lang=nl><head><title>Vandaag</title></head><body><main><h1>Vandaag</h1>%s</main></body></html>";
        page.setContent(well.formatted(""));
        usable(page);
        narrow(page);
        assertThat(Stream.of(
                        "<input type=text>",
                        "<img src='data:,'>",
                        "<p style='color:#bbb;background:#fff'>grijs</p>",
                        "<h4>te diep</h4>",
                        "<button></button>"))
                .allSatisfy(offender -> {
                    page.setContent(well.formatted(offender));
                    assertThatThrownBy(() -> usable(page)).as(offender).isInstanceOf(AssertionError.class);
                });
        page.setContent(well.formatted("<p style='color:#bbb;background:#fff'>grijs</p>"));
        assertThatThrownBy(() -> readable(page)).isInstanceOf(AssertionError.class);
        page.setContent(well.formatted("<p style='inline-size:500px'>te breed</p>"));
        assertThatThrownBy(() -> narrow(page)).isInstanceOf(AssertionError.class);
    }
}
