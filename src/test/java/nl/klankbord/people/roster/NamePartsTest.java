package nl.klankbord.people.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.klankbord.people.Folded;
import nl.klankbord.people.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePartsTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            Jan de Vries,          Jan,        de,       Vries
            Marit van der Berg,    Marit,      van der,  Berg
            "Berg, Marit van der", Marit,      van der,  Berg
            "Vries, J.P. de (Jan)", Jan,       de,       Vries
            "de Vries, Jan",       Jan,        de,       Vries
            "Bakker, Jan Willem",  Jan Willem, "",       Bakker
            Jan Willem Bakker,     Jan Willem, "",       Bakker
            Marit in 't Veld,      Marit,      in 't,    Veld
            Samira el Amrani,      Samira,     el,       Amrani
            Jean-Claude Van Damme, Jean-Claude Van, "",  Damme
            Daan,                  "",         "",       Daan
            Anna van Dijk-de Boer, Anna,       van,      Dijk-de Boer
            """)
    void aWholeNameIsTakenApart(String written, String given, String prefix, String family) {
        assertThat(NameParts.ofFull(written)).isEqualTo(new Name(given, prefix, family));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            Berg,           "",      Berg
            van der Berg,   van der, Berg
            "Berg, van der", van der, Berg
            't Hart,        't,      Hart
            Van Damme,      "",      Van Damme
            de,             "",      de
            """)
    void aFamilyNameLetsGoOfItsPrefix(String written, String prefix, String family) {
        assertThat(NameParts.ofFamily("Marit", written)).isEqualTo(new Name("Marit", prefix, family));
    }

    @Test
    void janDeVriesStandsUnderTheV() {
        var names = Stream.of(
                new Name("Jan", "de", "Vries"), new Name("Zoë", "", "Aalbers"), new Name("Ben", "", "Visser"));
        assertThat(names.map(Name::sorted).sorted()).containsExactly("aalbers zoe", "visser ben", "vries jan de");
    }

    @Property
    void noWordOfANameGetsLost(@ForAll("written") String written) {
        var name = NameParts.ofFull(written);
        assertThat(Folded.words(name.full())).containsExactlyInAnyOrderElementsOf(Folded.words(written));
        assertThat(name.family()).isNotBlank();
    }

    @Provide
    Arbitrary<String> written() {
        return Arbitraries.of(
                        "Jan", "Marit", "Zoë", "de", "van", "der", "'t", "Vries", "Berg", "el", "Van", "Bakker-Bos")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(words -> String.join(" ", words));
    }
}
