package nl.klankbord.people.roster;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a line tells about somebody's work.
 *
 * @param starts the first day
 * @param ends the last day
 * @param hours a week
 */
record Terms(Told<LocalDate> starts, Told<LocalDate> ends, Told<String> job, Told<BigDecimal> hours) {}
