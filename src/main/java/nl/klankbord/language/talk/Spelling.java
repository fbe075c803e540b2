package nl.klankbord.language.talk;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.language.text.Token;
import nl.klankbord.language.text.Tongue;

/** Chat, Flemish and speech brought back to one word each; it is for recognising only and never shown. */
final class Spelling {
    private static final String DUTCH = """
            ik k 'k ikke ikzelf
            het t 't ut
            dat da
            wat wa
            niet nie ni nt
            je ge gij gy jij u jullie jou ie' jij'
            jouw uw
            een ne nen 'n n ene
            mijn m'n mn mijnen
            zijn z'n zn zen
            hem 'm em
            hij ie
            haar d'r
            er d'r 'r
            even ff effe effen eventjes
            echt egt
            eens es 's ns
            als as
            ja jaa jep jup yes jawel
            nee neen nope neuh nah
            oké ok oki okee okay okey
            wel wle
            gewoon gwn
            maar mar mr
            want wnt
            zo zoo
            heb hb
            hebt hebde
            zou zoude
            kunt kunde ken
            wilt wilde ge
            moet mot
            gaan ga'n
            vandaag vndg
            misschien mss misch
            volgens vlgns
            weet wt
            dit ditte
            deze dezen
            die dien
            zoals lijk gelijk'
            hoor hè hé he
            tja tsja goh
            pff pfff poe poeh pffff
            """;
    private static final String ENGLISH = """
            i im
            you u ya y'all
            your ur
            yeah yep yup yea
            no nope nah
            okay ok
            mm-hmm mhm mmhmm uh-huh uhuh hmm hm mmm mm mhmm
            um uh er erm uhm
            not n't
            am 'm
            are 're
            have 've
            will 'll
            would 'd
            is 's
            going gonna
            want wanna
            because cause 'cause cos cuz
            """;
    private final Map<String, String> known;

    private Spelling(String lines) {
        known = lines.lines()
                .map(it -> it.split(" "))
                .flatMap(it -> Stream.of(it).skip(1).map(form -> Map.entry(form, it[0])))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
    }

    static Spelling of(Tongue tongue) {
        return new Spelling(tongue == Tongue.NL ? DUTCH : ENGLISH);
    }

    String plain(Token token) {
        String form = token.form();
        int first = form.codePointAt(0);
        if (Character.isDigit(first)) {
            return "0";
        }
        return known.getOrDefault(
                form,
                token.mark()
                        ? String.valueOf(Character.toChars(first))
                        : form.replace("é", "e")
                                .replace("ó", "o")
                                .replace("á", "a")
                                .replace("í", "i"));
    }
}
