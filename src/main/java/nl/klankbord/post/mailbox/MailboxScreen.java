package nl.klankbord.post.mailbox;

import java.util.List;

/** What the reader would have found in their mailbox, newest first. */
public record MailboxScreen(List<Delivered> letters) {}
