package nl.klankbord.guard;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What the rules ask, in more words than the library has. */
final class Conditions {

    /** There is one of these in a house, so the name is no plural. */
    private static final Set<String> ONE_OF_A_KIND = Set.of(
            "Organisation",
            "AuditTrail",
            "Throttle",
            "Setup",
            "PersonDirectory",
            "AgreementLedger",
            "OwnCalendar",
            "TheCast");

    static final DescribedPredicate<JavaClass> REPOSITORY = DescribedPredicate.describe("is a repository", it -> {
        JavaClass outermost = it;
        while (outermost.getEnclosingClass().isPresent()) {
            outermost = outermost.getEnclosingClass().get();
        }
        return outermost.isAnnotatedWith(Repository.class);
    });

    static final DescribedPredicate<JavaClass> PUBLIC_IN_A_FEATURE = DescribedPredicate.describe(
            "are public in a feature",
            it -> it.isTopLevelClass()
                    && it.getModifiers().contains(JavaModifier.PUBLIC)
                    && !isBasePackage(it)
                    && !it.getPackageName().startsWith("gg.jte"));

    static final DescribedPredicate<JavaMethod> REACHES_THE_DATABASE = DescribedPredicate.describe(
            "reach the database",
            it -> !it.getModifiers().contains(JavaModifier.PRIVATE)
                    && !it.getModifiers().contains(JavaModifier.STATIC)
                    && reaches(it, new HashSet<>()));

    private Conditions() {}

    static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return condition("live in a @NullMarked package", it -> it.getPackage().isAnnotatedWith(NullMarked.class));
    }

    static ArchCondition<JavaClass> beUsedFromAnotherPackage() {
        return condition(
                "be used from another package",
                it -> it.getDirectDependenciesToSelf().stream()
                        .map(Dependency::getOriginClass)
                        .anyMatch(user -> !user.getPackageName().equals(it.getPackageName()) || handsOut(user, it)));
    }

    /** A public type may say in a public method that it takes or gives this one. */
    private static boolean handsOut(JavaClass user, JavaClass it) {
        return !user.equals(it)
                && user.getModifiers().contains(JavaModifier.PUBLIC)
                && user.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC) || user.isInterface())
                        .flatMap(method ->
                                Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream()))
                        .anyMatch(type -> type.getAllInvolvedRawTypes().contains(it));
    }

    static ArchCondition<JavaMethod> runInATransaction() {
        return condition(
                "be @Transactional",
                it -> it.isAnnotatedWith(Transactional.class) || it.getOwner().isAnnotatedWith(Transactional.class));
    }

    static ArchCondition<JavaClass> knowNothingOf(String... packages) {
        return condition(
                "know nothing of " + List.of(packages),
                it -> it.getDirectDependenciesFromSelf().stream()
                        .map(dependency -> dependency.getTargetClass().getPackageName())
                        .noneMatch(used ->
                                Stream.of(packages).anyMatch(one -> used.equals(one) || used.startsWith(one + "."))));
    }

    static ArchCondition<JavaClass> bearAPluralNoun() {
        return condition(
                "bear a plural noun",
                it -> it.getSimpleName().matches(".*(s|Reader)") || ONE_OF_A_KIND.contains(it.getSimpleName()));
    }

    private static boolean isBasePackage(JavaClass it) {
        return it.getPackageName().matches("nl\\.klankbord(\\.\\w+)?");
    }

    private static boolean reaches(JavaMethod method, Set<JavaMethod> seen) {
        if (!seen.add(method)) {
            return false;
        }
        return method.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().getPackageName().startsWith("org.springframework.jdbc.core")
                        || (call.getTargetOwner().equals(method.getOwner())
                                && call.getTarget()
                                        .resolveMember()
                                        .filter(JavaMethod.class::isInstance)
                                        .map(JavaMethod.class::cast)
                                        .filter(it -> reaches(it, seen))
                                        .isPresent()));
    }

    private static <T extends HasName.AndFullName> ArchCondition<T> condition(String words, Predicate<T> well) {
        return new ArchCondition<>(words) {
            @Override
            public void check(T it, ConditionEvents events) {
                events.add(new SimpleConditionEvent(it, well.test(it), it.getFullName() + " should " + words));
            }
        };
    }
}
