package offender.source;

class everyNameSaysItsType {
    int few() {
        var many = several();
        return many;
    }

    int several() {
        return 2;
    }
}
