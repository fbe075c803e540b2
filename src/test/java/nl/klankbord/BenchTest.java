package nl.klankbord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What measures the product is started now and then only; it still has to fit the product when it is. */
class BenchTest {
    @TempDir
    Path classes;

    @Test
    void whatIsMeasuredFitsWhatPeopleRun() throws Exception {
        assertThat(compiled()).isEmpty();
        try (var loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            var pages = loader.loadClass("Rls").getDeclaredMethod("pages");
            pages.setAccessible(true);

            assertThat((List<?>) pages.invoke(null)).hasSizeGreaterThan(4);
        }
    }

    private List<String> compiled() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        var faults = new DiagnosticCollector<JavaFileObject>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(faults, null, null);
                Stream<Path> sources = Files.walk(Path.of("bench"))) {
            List<Path> found =
                    sources.filter(it -> it.toString().endsWith(".java")).toList();
            assertThat(found).hasSizeGreaterThan(8);
            compiler.getTask(
                            null,
                            files,
                            faults,
                            List.of("-d", classes.toString(), "-parameters", "-proc:none"),
                            null,
                            files.getJavaFileObjectsFromPaths(found))
                    .call();
        }
        return faults.getDiagnostics().stream()
                .filter(it -> it.getKind() == javax.tools.Diagnostic.Kind.ERROR)
                .map(Object::toString)
                .toList();
    }
}
