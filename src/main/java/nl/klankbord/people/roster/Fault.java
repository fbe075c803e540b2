package nl.klankbord.people.roster;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong on one line.
 *
 * @param number of the person, empty when the line does not tell
 * @param field null when it is about the line as a whole
 * @param args what the message names
 */
record Fault(int line, String number, @Nullable Field field, Trouble trouble, List<String> args) {}
