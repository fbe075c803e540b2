package nl.klankbord.people.roster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.UUID;
import nl.klankbord.access.Ids;
import nl.klankbord.access.Only;
import nl.klankbord.access.Role;
import nl.klankbord.access.Viewer;
import nl.klankbord.web.Message;
import nl.klankbord.web.Page;
import nl.klankbord.web.Refusals;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Handing in a list, finding it again, giving it up. */
@Controller
class ImportController {
    private static final String UPLOAD = "people/roster/upload";

    private final Imports imports;
    private final UploadDesk desk;
    private final ReadingIn reading;
    private final Background background;
    private final Clock clock;

    ImportController(Imports imports, UploadDesk desk, ReadingIn reading, Background background, Clock clock) {
        this.imports = imports;
        this.desk = desk;
        this.reading = reading;
        this.background = background;
        this.clock = clock;
    }

    @Only({Role.HR, Role.ADMINISTRATOR})
    @GetMapping("/imports")
    ModelAndView show(Viewer viewer) {
        return Page.show(UPLOAD, desk.fresh(viewer));
    }

    @Only({Role.HR, Role.ADMINISTRATOR})
    @PostMapping("/imports")
    ModelAndView begin(UploadForm form, Viewer viewer) {
        Refusals refusals = form.refusals();
        MultipartFile file = form.file();
        if (file == null || refusals.any()) {
            return again(form, refusals, viewer);
        }
        UUID id = Ids.next();
        String source = form.sourceAmong(desk.sources());
        if (!imports.begin(id, source, form.chosen().orElseThrow(), form.fileName())) {
            return again(form, Refusals.of("file", Message.of("roster.upload.busy")), viewer);
        }
        byte[] bytes = bytes(file);
        background.run(viewer.id(), () -> reading.read(id, source, bytes));
        return refused(imports.find(id), form, viewer);
    }

    @Only({Role.HR, Role.ADMINISTRATOR})
    @GetMapping("/imports/{id}")
    ModelAndView find(@PathVariable UUID id) {
        return Page.to(Way.to(imports.find(id)));
    }

    @Only({Role.HR, Role.ADMINISTRATOR})
    @DeleteMapping("/imports/{id}")
    ModelAndView giveUp(@PathVariable UUID id) {
        Import list = imports.find(id);
        imports.giveUp(id);
        boolean stopping = list.state() == State.WRITING && !list.abandonedAt(clock.instant());
        return stopping ? Page.to(Way.writing(id)) : Page.to("/imports", "toast.importGivenUp");
    }

    /** A file that could not be read leaves nothing behind, and the form comes back with what to do. */
    private ModelAndView refused(Import list, UploadForm form, Viewer viewer) {
        Message said = list.said();
        if (list.state() != State.REFUSED || said == null) {
            return Page.to(Way.to(list));
        }
        imports.giveUp(list.id());
        return again(form, Refusals.of("file", said), viewer);
    }

    private ModelAndView again(UploadForm form, Refusals refusals, Viewer viewer) {
        return Page.again(UPLOAD, desk.again(form, refusals, viewer));
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
