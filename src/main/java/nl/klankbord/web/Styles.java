package nl.klankbord.web;

import java.util.List;
import java.util.stream.Stream;

/** The style sheets and behaviours of every page, in order. */
public final class Styles {

    /** The first one declares the layers; after it the order no longer matters. */
    public static final List<String> ALL = sheets(
            "tokens reset fonts base layout icon nav button card field choice list notice table steps dialog conversation agreement experience contact note message strength blackout stated pause handover minutes knowledge coach craft builder hint look sheet ticket utilities print");

    /** One behaviour a file; each does only what HTML cannot. What was kept in the tab is put back last: then all the others listen. */
    public static final List<String> BEHAVIOURS = Stream.of(
                    "autosave rows print moments reveal passkey aloud coach build copy keep".split(" "))
            .map(name -> "/js/behaviours/" + name + ".js")
            .toList();

    private Styles() {}

    private static List<String> sheets(String names) {
        return Stream.of(names.split(" ")).map(name -> "/css/" + name + ".css").toList();
    }
}
