package nl.klankbord.privacy.paper;

import java.util.List;
import java.util.Map;
import nl.klankbord.privacy.kept.KeptScreen.Kind;
import nl.klankbord.privacy.law.Stated;
import nl.klankbord.privacy.term.Period;

/**
 * A paper as it is on this day.
 *
 * @param made the day, in words
 * @param kinds what is kept, without how much of it
 * @param columns by noun, what is kept of it as people call it
 * @param months how long, by period
 * @param law statements about the law, by key
 */
public record PaperScreen(
        Paper paper,
        String organisation,
        String made,
        List<Kind> kinds,
        Map<String, List<String>> columns,
        Map<Period, Integer> months,
        Map<String, Stated> law) {}
