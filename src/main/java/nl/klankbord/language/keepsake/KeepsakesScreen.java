package nl.klankbord.language.keepsake;

import java.util.List;

/** The talks that the viewer keeps, the newest first. */
public record KeepsakesScreen(List<Keepsake> keepsakes) {}
