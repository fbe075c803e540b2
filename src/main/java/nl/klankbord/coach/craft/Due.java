package nl.klankbord.coach.craft;

/**
 * Something of the viewer's own whose day has come.
 *
 * @param kind notebook or evidence
 * @param words the thought that stands in the notebook, or the given name of whom an idea is about; empty for nobody in particular
 * @param path where to go
 */
public record Due(String kind, String words, String path) {}
