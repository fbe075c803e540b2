package nl.klankbord.guard;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The compiled classes of the house with its templates, and those of the planted offenders; read once. */
public final class HouseClasses {

    /** Everything that runs. */
    public static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.klankbord", "gg.jte.generated");

    /** Everything that was planted to be caught. */
    public static final JavaClasses OFFENDERS = new ClassFileImporter().importPackages("offender");

    private HouseClasses() {}
}
