package nl.klankbord.guard;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Date;
import java.util.Set;
import org.slf4j.Logger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Repository;
import org.springframework.web.bind.annotation.ControllerAdvice;

/** The rules of the house that the bytecode can answer for. Each is named after what it asks; its offender bears the same name. */
public final class Rules {

    private static final DescribedPredicate<JavaClass> LAUNCH = resideInAPackage("nl.klankbord.launch..");
    private static final DescribedPredicate<JavaClass> THE_CLOCK = simpleNameEndingWith("HouseClock");
    private static final DescribedPredicate<JavaClass> THE_CONSOLE = simpleNameEndingWith("Console");
    private static final DescribedPredicate<JavaClass> THE_WALL =
            resideInAnyPackage("nl.klankbord", "nl.klankbord.launch..", "nl.klankbord.access.wall..");

    private Rules() {}

    public static final ArchRule TimeIsHandedIn = noClasses()
            .that(not(THE_CLOCK))
            .should()
            .callMethodWhere(target(readsAWatch()))
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callConstructor(Date.class)
            .because("an example with a past, and a test of next week, hand the time in as a Clock");

    public static final ArchRule OnlyRepositoriesSpeakToTheDatabase = classes()
            .that(not(Conditions.REPOSITORY).and(not(THE_WALL)))
            .should(Conditions.knowNothingOf("org.springframework.jdbc.core", "java.sql", "javax.sql"))
            .because("a question to the database is asked in one kind of place, where a reviewer looks for it");

    public static final ArchRule RepositoriesBearPluralNouns = classes()
            .that()
            .areAnnotatedWith(Repository.class)
            .should(Conditions.bearAPluralNoun())
            .because("a repository is the collection of its things: Agreements");

    public static final ArchRule EveryPackageIsNullMarked = classes()
            .that()
            .resideOutsideOfPackage("gg.jte..")
            .should(Conditions.liveInANullMarkedPackage())
            .because("what can be missing says so, and the compiler believes it");

    public static final ArchRule DoorsStayInTheirRoom = classes()
            .that()
            .areAnnotatedWith(Controller.class)
            .or()
            .areAnnotatedWith(ControllerAdvice.class)
            .or()
            .areAnnotatedWith(Configuration.class)
            .should()
            .notBePublic()
            .because("others use what a module offers, not what it is made of");

    public static final ArchRule WhatIsPublicIsUsedByOthers = classes()
            .that(Conditions.PUBLIC_IN_A_FEATURE)
            .should(Conditions.beUsedFromAnotherPackage())
            .because("package-private is the default; a template counts as somebody else");

    public static final ArchRule NothingIsPutInAField = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith(Value.class)
            .orShould()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("jakarta.annotation.Resource")
            .because("what a class needs, it asks for when it is made");

    public static final ArchRule NobodySpeaksPastTheLog = noClasses()
            .that(not(LAUNCH).and(not(THE_CONSOLE)))
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethodWhere(target(nameMatching("printStackTrace")))
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("java.util.logging..")
            .because("what is said about a fault is looked at before it is written down");

    public static final ArchRule EveryLogIsCalledLog = fields().that()
            .haveRawType(Logger.class)
            .should()
            .haveName("LOG")
            .andShould()
            .beStatic()
            .because("the guard of what is logged looks for LOG");

    public static final ArchRule EveryQuestionHasAViewer = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Repository.class)
            .and(Conditions.REACHES_THE_DATABASE)
            .should(Conditions.runInATransaction())
            .because("the database is told who is looking when a transaction begins");

    public static final ArchRule NothingIsRememberedInAClass = fields().that()
            .areStatic()
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should()
            .beFinal()
            .because("two servers stand beside each other: what must be remembered is in the database");

    public static final ArchRule NobodyCallsOutside = noClasses()
            .that(not(LAUNCH))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.net.http..", "org.springframework.web.client..", "org.springframework.web.reactive..")
            .orShould()
            .callMethod(java.net.URL.class, "openStream")
            .orShould()
            .callMethod(java.net.URL.class, "openConnection")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.net.Socket")
            .because("no word of anybody leaves the house");

    public static final ArchRule NobodyKnowsHowTheHouseStarts = noClasses()
            .that(resideInAnyPackage("nl.klankbord.*..", "offender..").and(not(LAUNCH)))
            .should()
            .dependOnClassesThat(LAUNCH)
            .because("rooms can be looked at without the machine that starts them");

    private static DescribedPredicate<AccessTarget> readsAWatch() {
        Set<String> zones = Set.of("system", "systemDefaultZone", "systemUTC");
        return DescribedPredicate.describe("a watch of its own", (AccessTarget it) -> {
            boolean now = it.getOwner().getPackageName().startsWith("java.time")
                    && it.getName().equals("now")
                    && it instanceof AccessTarget.CodeUnitCallTarget call
                    && call.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
            return now || (it.getOwner().isEquivalentTo(Clock.class) && zones.contains(it.getName()));
        });
    }
}
