package offender.source;

/** Nothing is wrong here. */
public class allIsWell {
    int few() {
        StringBuilder said = new StringBuilder();
        var more = new StringBuilder("b");
        for (String letter : "a b".split(" ")) {
            if (letter.contentEquals(more)) {
                said.append(letter);
            }
        }
        return said.length();
    }
}
