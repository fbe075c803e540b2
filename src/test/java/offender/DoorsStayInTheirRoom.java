package offender;

import org.springframework.stereotype.Controller;

/** Public without need. */
@Controller
public class DoorsStayInTheirRoom {}
