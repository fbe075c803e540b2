package nl.klankbord.language.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.klankbord.web.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockMultipartFile;

/** What is handed in to be looked at: taken, or refused with every word in place. */
class FormsTest {
    private static final String TALK = "L: Hoe gaat het?\nM: Goed.";

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "Hallo", "L: Alleen ik praat", "\u0000\u0007"})
    void whatIsNoTalkIsRefused(String text) {
        assertThat(LookForm.of(text, null).refusals().any()).isTrue();
        assertThat(LookForm.of(TALK, null).refusals().any()).isFalse();
    }

    @Test
    void aFileThatCannotBeReadSaysWhy() {
        assertThat(refused("leeg.txt", new byte[0], "")).isEqualTo("look.refused.file.empty");
        assertThat(refused("groot.txt", "L: a\n".repeat(50_000).getBytes(StandardCharsets.UTF_8), ""))
                .isEqualTo("look.refused.long");
        assertThat(refused("ook.txt", TALK.getBytes(StandardCharsets.UTF_8), TALK))
                .isEqualTo("look.refused.both");
        assertThat(refused("foto.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0}, ""))
                .isEqualTo("look.refused.file.kind");
        assertThat(LookForm.of(TALK, file("ook.txt", new byte[] {1})).text()).isEqualTo(TALK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "11", "-1", "zeven", "7.5", "99999999999"})
    void whatIsNoNumberKeepsTheQuestion(String given) {
        ScaleForm form = new ScaleForm(given, "Wat maakt het zo?");
        assertThat(form.refusals().of("given")).extracting(Message::key).isEqualTo("look.scale.missing");
        assertThat(form.question()).isEqualTo("Wat maakt het zo?");
        assertThat(new ScaleForm("10", null).number()).isEqualTo(Optional.of(10));
    }

    private static String refused(String name, byte[] content, String typed) {
        return LookForm.of(typed, file(name, content)).refusals().byField().values().stream()
                .map(Message::key)
                .findFirst()
                .orElseThrow();
    }

    private static MockMultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("file", name, "text/plain", content);
    }
}
