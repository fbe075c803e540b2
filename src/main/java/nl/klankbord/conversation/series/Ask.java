package nl.klankbord.conversation.series;

import nl.klankbord.conversation.Kind;
import nl.klankbord.conversation.Setting;

/**
 * A rhythm that one of two people offers the other.
 *
 * @param kind what each talk is for
 * @param minutes how long each talk is
 * @param place in their own words; may be empty
 * @param word what they say with it; may be empty
 */
public record Ask(Rhythm rhythm, Kind kind, int minutes, Setting setting, String place, String word) {}
