package nl.klankbord.people.roster;

import java.util.List;
import nl.klankbord.access.Viewer;
import nl.klankbord.people.Colleagues;
import nl.klankbord.people.roster.UploadScreen.Busy;
import nl.klankbord.web.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays out the first step: which lists came before, and whether somebody is taking one in already. */
@Component
class UploadDesk {
    private final Imports imports;
    private final HeadingMeanings meanings;
    private final Colleagues colleagues;

    UploadDesk(Imports imports, HeadingMeanings meanings, Colleagues colleagues) {
        this.imports = imports;
        this.meanings = meanings;
        this.colleagues = colleagues;
    }

    @Transactional(readOnly = true)
    UploadScreen fresh(Viewer viewer) {
        List<String> sources = sources();
        String source = sources.isEmpty() ? "" : sources.getFirst();
        return new UploadScreen(source, "", sources, Refusals.none(), busy(viewer));
    }

    @Transactional(readOnly = true)
    UploadScreen again(UploadForm form, Refusals refusals, Viewer viewer) {
        String extent = form.chosen().map(Extent::code).orElse("");
        return new UploadScreen(form.typedSource(), extent, sources(), refusals, busy(viewer));
    }

    @Transactional(readOnly = true)
    List<String> sources() {
        return meanings.sources();
    }

    private @Nullable Busy busy(Viewer viewer) {
        return imports.underWay().map(list -> busy(list, viewer)).orElse(null);
    }

    private Busy busy(Import list, Viewer viewer) {
        String who = colleagues.find(list.madeBy()).given();
        return new Busy(list.id(), who, list.madeBy().equals(viewer.id()), list.fileName(), list.madeAt());
    }
}
