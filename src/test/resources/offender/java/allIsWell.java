package offender.source;

/** Nothing is wrong here. */
public class allIsWell {
    int few() {
        return 1;
    }
}
