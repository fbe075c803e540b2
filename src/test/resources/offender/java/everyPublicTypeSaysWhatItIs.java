package offender.source;

public class everyPublicTypeSaysWhatItIs {}
