package offender.source;

/** Says things for which there are no words. */
class Keys {
    String well = "offender.allIsWell";
    String missing = "offender.everyKeyHasASentence";
    String composed = "offender.everyComposedKeyIsOnTheList.";
}
