package nl.klankbord.people.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursTest {
    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            36=36.00
            36,5=36.50
            36.5=36.50
            36:30=36.50
            32 uur=32.00
            32u=32.00
            0=0.00
            33,333=33.33
            """)
    void hoursAreReadAsPeopleWriteThem(String written, BigDecimal hours) {
        assertThat(Hours.read(written)).isEqualTo(hours);
    }

    @ParameterizedTest
    @ValueSource(strings = {"n.v.t.", "", "-8", "168", "fulltime", "36:99", "1e9", "36,5,5", "9999999999"})
    void whatIsNoWeekIsNotGuessed(String written) {
        assertThat(Hours.read(written)).isNull();
    }
}
