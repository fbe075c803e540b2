package nl.klankbord.access.backup;

import gg.jte.Content;
import java.util.Optional;
import java.util.UUID;
import nl.klankbord.access.Role;
import nl.klankbord.web.Drawing;
import nl.klankbord.web.Frame;
import nl.klankbord.web.Part;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** On the administrator's home page: when the last backup succeeded, and what to do when it did not. */
@Component
class BackupPart implements Part {

    private final ObjectProvider<Drawing> drawing;
    private final Backups backups;

    BackupPart(ObjectProvider<Drawing> drawing, Backups backups) {
        this.drawing = drawing;
        this.backups = backups;
    }

    @Override
    public String page() {
        return "today.side";
    }

    @Override
    public int order() {
        return 96;
    }

    @Override
    public Optional<Content> draw(Frame frame, UUID about) {
        if (!frame.guest().roles().contains(Role.ADMINISTRATOR.code())) {
            return Optional.empty();
        }
        BackupScreen screen = BackupScreen.of(backups.last(), frame);
        return Optional.of(drawing.getObject().of("access/backup/part", frame, screen));
    }
}
