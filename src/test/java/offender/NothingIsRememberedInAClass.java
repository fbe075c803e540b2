package offender;

class NothingIsRememberedInAClass {
    static int visitors;
}
