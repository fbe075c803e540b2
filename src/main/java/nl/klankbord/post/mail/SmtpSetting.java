package nl.klankbord.post.mail;

/**
 * Where the mail server is; see docs/install.md.
 *
 * @param host empty when there is none
 * @param user empty when it asks for no name
 * @param tls {@code starttls}, {@code tls} or {@code none}
 * @param from the mailbox that letters and invitations come from
 */
record SmtpSetting(String host, int port, String user, String password, String tls, String from) {

    /** A password does not come along when somebody prints this. */
    @Override
    public String toString() {
        return "SmtpSetting";
    }
}
