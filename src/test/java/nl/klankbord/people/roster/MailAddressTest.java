package nl.klankbord.people.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {
    @Test
    void anAddressIsTheSameInCapitals() {
        assertThat(MailAddress.read("Marit.Visser@DeLinde.example")).isEqualTo("marit.visser@delinde.example");
        assertThat(MailAddress.read("mailto:daan+1@sub.delinde.example")).isEqualTo("daan+1@sub.delinde.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "marit",
                "marit@",
                "@delinde.example",
                "marit@delinde",
                "ma rit@delinde.example",
                "a@b@delinde.example",
                "marit@delinde..example",
                "<marit@delinde.example>",
                "marit@delinde.example,daan@delinde.example"
            })
    void whatIsNoAddressIsNotGuessed(String written) {
        assertThat(MailAddress.read(written)).isNull();
    }
}
