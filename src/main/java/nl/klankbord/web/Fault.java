package nl.klankbord.web;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A fault for the log: types and places only, because messages of a database or parser quote what people wrote. */
record Fault(Throwable trouble) {

    private static final int FRAMES = 15;

    @Override
    public String toString() {
        Throwable cause = trouble.getCause();
        String here = trouble.getClass().getName() + places(trouble);
        return cause == null || cause == trouble ? here : here + "\n  because " + new Fault(cause);
    }

    private static String places(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .limit(FRAMES)
                .map(frame -> "\n    at " + frame)
                .collect(Collectors.joining());
    }
}
