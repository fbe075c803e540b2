package offender.source;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class everyLoggedLineIsOnTheList {
    private static final Logger LOG = LoggerFactory.getLogger(everyLoggedLineIsOnTheList.class);

    void say(String name) {
        LOG.info("somebody came in: {}", name);
        LoggerFactory.getLogger("passing").info("somebody came in: {}", name);
    }
}
