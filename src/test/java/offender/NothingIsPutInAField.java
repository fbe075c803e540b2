package offender;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Autowired;

class NothingIsPutInAField {
    @Autowired
    Clock clock;
}
