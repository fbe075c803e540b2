package offender;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class EveryLogIsCalledLog {
    static final Logger QUIET = LoggerFactory.getLogger(EveryLogIsCalledLog.class);
}
