package nl.klankbord.people.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collects faults while a list is read. */
final class Faults {
    private static final int SHOWN = 60;

    private final List<Fault> faults = new ArrayList<>();

    void add(int line, String number, @Nullable Field field, Trouble trouble, Object... args) {
        List<String> texts =
                Stream.of(args).map(arg -> shortened(arg.toString())).toList();
        faults.add(new Fault(line, number, field, trouble, texts));
    }

    void add(Entry entry, Field field, Trouble trouble, Object... args) {
        add(entry.line(), entry.number(), field, trouble, args);
    }

    List<Fault> inOrder() {
        faults.sort(Comparator.comparingInt(Fault::line)
                .thenComparing(fault -> fault.trouble().severity()));
        return List.copyOf(faults);
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
