package offender;

class NobodySpeaksPastTheLog {
    void say(String name) {
        System.out.println(name);
    }
}
