package nl.klankbord.language.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandedTest {
    private static final String TEXT = "L: Hé, één vraag – ‘goed’?\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
    void anyEditorsLettersAreRead(String charset) {
        assertThat(Handed.text(TEXT.getBytes(Charset.forName(charset)))).contains(TEXT);
    }

    @Test
    void theMarkThatAnEditorPutsFirstIsNoLetter() {
        assertThat(Handed.text(("\uFEFF" + TEXT).getBytes(Charset.forName("UTF-8"))))
                .contains(TEXT);
    }

    @Test
    void aPictureIsNoText() {
        assertThat(Handed.text(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0}))
                .isEmpty();
        assertThat(Handed.text(new byte[] {'P', 'K', 3, 4})).isEmpty();
    }
}
