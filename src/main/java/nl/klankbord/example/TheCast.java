package nl.klankbord.example;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klankbord.access.Cast;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The cast at the door of the example organisation. In any other house nobody of them is found. */
@Repository
class TheCast implements Cast {

    private static final List<Known> KNOWN = List.of(
            new Known("fatima.elamrani", "Fatima el Amrani", "example.fatima"),
            new Known("daan.deboer", "Daan de Boer", "example.daan"),
            new Known("marit.vanderveen", "Marit van der Veen", "example.marit"),
            new Known("bart.jansen", "Bart Jansen", "example.bart"),
            new Known("tomasz.bak", "Tomasz Bąk", "example.tomasz"),
            new Known("jolanda.bos", "Jolanda Bos", "example.jolanda"),
            new Known("karin.wolters", "Karin Wolters", "example.karin"),
            new Known("youssef.haddad", "Youssef Haddad", "example.youssef"),
            new Known("ilse.vermeer", "Ilse Vermeer", "example.ilse"),
            new Known("bram.degroot", "Bram de Groot", "example.bram"));

    private final JdbcClient database;

    TheCast(JdbcClient database) {
        this.database = database;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Member> members() {
        Map<String, UUID> ids = database
                .sql("select * from access.example_accounts(?)")
                .param(KNOWN.stream().map(Known::address).toArray(String[]::new))
                .query((row, number) -> Map.entry(row.getString("address"), row.getObject("person_id", UUID.class)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return KNOWN.stream()
                .flatMap(
                        known -> Optional.ofNullable(ids.get(known.address()))
                                .map(id -> new Member(id, known.name(), known.role()))
                                .stream())
                .toList();
    }

    private record Known(String box, String name, String role) {
        String address() {
            return box + "@delinde.example";
        }
    }
}
