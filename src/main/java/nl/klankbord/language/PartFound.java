package nl.klankbord.language;

/** Where a part of good feedback stands: from its first character to just after its last. */
public record PartFound(Part part, int from, int to) {}
