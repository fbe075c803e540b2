package offender;

import nl.klankbord.launch.Launcher;

class NobodyKnowsHowTheHouseStarts {
    Class<?> starter() {
        return Launcher.class;
    }
}
