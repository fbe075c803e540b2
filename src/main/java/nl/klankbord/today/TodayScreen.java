package nl.klankbord.today;

import gg.jte.Content;
import java.util.List;

/** The home page: parts that modules contribute, the main ones first and the ones beside them. */
public record TodayScreen(List<Content> parts) {}
