package nl.klankbord.guard;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.klankbord.access.Api;
import nl.klankbord.access.Only;
import nl.klankbord.access.Open;
import nl.klankbord.access.SignedIn;
import nl.klankbord.access.Viewer;
import nl.klankbord.web.Page;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/**
 * One way into the house: a method of a controller that answers requests.
 *
 * @param mayRefuse whether its controller ever draws a form again
 */
public record Door(Method method, RequestMapping mapping, boolean mayRefuse) {

    private static final List<Class<? extends Annotation>> SIGNS =
            List.of(Open.class, SignedIn.class, Only.class, Api.class);

    /** Every door in these classes. */
    public static List<Door> in(JavaClasses classes) {
        return classes.stream()
                .filter(it -> it.getMethods().stream()
                        .anyMatch(method -> !method.getAnnotations().isEmpty()))
                .flatMap(Door::in)
                .toList();
    }

    private static Stream<Door> in(JavaClass controller) {
        boolean mayRefuse = controller.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Page.class)
                        && call.getName().equals("again"));
        return controller.getMethods().stream().flatMap(method -> door(method, mayRefuse));
    }

    private static Stream<Door> door(JavaMethod method, boolean mayRefuse) {
        Method reflected = method.reflect();
        RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(reflected, RequestMapping.class);
        return mapping == null ? Stream.empty() : Stream.of(new Door(reflected, mapping, mayRefuse));
    }

    /** The signs on this door. */
    public List<String> signs() {
        return SIGNS.stream()
                .filter(method::isAnnotationPresent)
                .map(Class::getSimpleName)
                .toList();
    }

    /** What one asks for at this door: 'GET /sign-in'. */
    public String asked() {
        return String.join(" ", verbs()) + " " + String.join(" ", paths());
    }

    /** The verbs it answers to; none means all. */
    public List<String> verbs() {
        return Arrays.stream(mapping.method()).map(RequestMethod::name).sorted().toList();
    }

    /** The paths it answers to; those of its controller stand before its own. */
    public List<String> paths() {
        RequestMapping room =
                AnnotatedElementUtils.findMergedAnnotation(method.getDeclaringClass(), RequestMapping.class);
        List<String> before = room == null || room.path().length == 0 ? List.of("") : List.of(room.path());
        List<String> own = mapping.path().length == 0 ? List.of("") : List.of(mapping.path());
        return before.stream()
                .flatMap(begin -> own.stream().map(end -> begin + end))
                .toList();
    }

    /**
     * What a form hands in that a browser may leave out or that somebody may mistype: a box that is not ticked is not sent,
     * and a wrong date must come back with every word around it.
     */
    public List<String> fragileFields() {
        return Arrays.stream(method.getParameterTypes())
                .filter(type -> type.isRecord() && type != Viewer.class)
                .flatMap(form -> Arrays.stream(form.getRecordComponents()))
                .filter(field -> field.getType().isPrimitive()
                        || field.getType().getPackageName().equals("java.time"))
                .map(field -> field.getType().getSimpleName() + " " + field.getName())
                .toList();
    }

    /** Whether it takes JSON of a program, and no form. */
    public boolean takesJson() {
        return mapping.consumes().length > 0;
    }

    /** Where it stands in the code. */
    public String place() {
        return method.getDeclaringClass().getName() + "." + method.getName();
    }
}
