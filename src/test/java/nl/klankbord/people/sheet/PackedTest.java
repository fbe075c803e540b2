package nl.klankbord.people.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PackedTest {
    @Test
    void aTableComesBackAsItWas() {
        var table = Reads.table("Naam;BSN;Team\nZoë;123;\"Zorg, \"\"en\"\"\nwelzijn\"\n;;\nBart;;Hout;extra\nIlse\n");
        assertThat(Packed.unpack(Packed.pack(table))).isEqualTo(table);
    }

    @Test
    void whatWasKeptOutIsNotKeptHere() {
        var table = Reads.table("Naam;BSN\nZoë;123456782\n");
        assertThat(Packed.unpack(Packed.pack(table)).toString()).doesNotContain("123456782");
    }

    @Test
    void aHundredThousandLinesTakeLittleRoom() {
        var table = Reads.table("Naam;Team\n" + "Marit van der Veen;Groen\n".repeat(100_000));
        assertThat(Packed.pack(table)).hasSizeLessThan(2_000_000);
    }
}
