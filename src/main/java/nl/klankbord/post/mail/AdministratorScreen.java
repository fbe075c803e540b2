package nl.klankbord.post.mail;

/** The way to the post; it holds nothing yet. */
public record AdministratorScreen() {}
