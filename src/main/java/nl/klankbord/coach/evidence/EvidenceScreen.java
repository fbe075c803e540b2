package nl.klankbord.coach.evidence;

import java.time.LocalDate;
import java.util.List;

/** The viewer's sheets, closed until they touch one. */
public record EvidenceScreen(List<Sheet> sheets, LocalDate today) {}
