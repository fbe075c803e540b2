package offender.source;

class everyBranchStandsInBraces {
    int few(int many) {
        if (many > 1) return 1;
        return many;
    }
}
