package nl.klankbord.guard;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Java source as its author sees it: what the compiler throws away (lengths, comments, texts) is still there. */
public final class JavaCode {

    /** A method and how many lines it takes, from its name to its closing bracket. */
    public record Method(String place, int lines, boolean documented, List<String> signs) {}

    /** A text in double quotes, and where it stands. */
    public record Text(String place, String text) {}

    /** A type that others may use, and whether it says what it is. */
    public record PublicType(String place, boolean documented) {}

    private final List<Method> methods = new ArrayList<>();
    private final List<Text> texts = new ArrayList<>();
    private final List<Text> logged = new ArrayList<>();
    private final List<PublicType> publicTypes = new ArrayList<>();

    /** Reads these files. */
    public static JavaCode of(List<TextFile> files) {
        JavaCode code = new JavaCode();
        Map<String, TextFile> byPath = new TreeMap<>();
        files.forEach(file -> byPath.put(file.path(), file));
        var task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(
                        null,
                        null,
                        it -> {},
                        List.of("-proc:none"),
                        null,
                        byPath.values().stream().map(JavaCode::source).toList());
        try {
            DocTrees trees = DocTrees.instance(task);
            task.parse().forEach(unit -> code.new Reader(trees, unit).scan(unit, null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return code;
    }

    /** Every method with a body. */
    public List<Method> methods() {
        return methods;
    }

    /** Every text in the code. */
    public List<Text> texts() {
        return texts;
    }

    /** Every line for the log, as it is written in the code. */
    public List<Text> logged() {
        return logged;
    }

    /** Every public type of a file. */
    public List<PublicType> publicTypes() {
        return publicTypes;
    }

    private static JavaFileObject source(TextFile file) {
        return new SimpleJavaFileObject(URI.create("house:///" + file.path()), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return file.text();
            }
        };
    }

    private final class Reader extends TreePathScanner<Void, Void> {
        private final DocTrees trees;
        private final CompilationUnitTree unit;
        private final String file;

        Reader(DocTrees trees, CompilationUnitTree unit) {
            this.trees = trees;
            this.unit = unit;
            this.file = unit.getSourceFile().toUri().getPath().substring(1);
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            boolean outermost = getCurrentPath().getParentPath().getLeaf() == unit;
            if (outermost && type.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
                publicTypes.add(new PublicType(file, documented()));
            }
            return super.visitClass(type, nothing);
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            if (method.getBody() != null) {
                List<String> signs = method.getModifiers().getAnnotations().stream()
                        .map(sign -> sign.getAnnotationType().toString())
                        .toList();
                methods.add(new Method(file + "#" + method.getName(), lines(method), documented(), signs));
            }
            return super.visitMethod(method, nothing);
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void nothing) {
            if (literal.getValue() instanceof String text) {
                texts.add(new Text(file, text));
            }
            return super.visitLiteral(literal, nothing);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            if (call.getMethodSelect().toString().startsWith("LOG.")) {
                String arguments =
                        call.getArguments().stream().map(Tree::toString).collect(Collectors.joining(", "));
                logged.add(new Text(file, call.getMethodSelect() + "(" + arguments + ")"));
            }
            return super.visitMethodInvocation(call, nothing);
        }

        private boolean documented() {
            DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
            return comment != null && !comment.getFullBody().isEmpty();
        }

        private int lines(MethodTree method) {
            var positions = trees.getSourcePositions();
            var lines = unit.getLineMap();
            long begin = positions.getStartPosition(unit, method.getBody());
            long end = positions.getEndPosition(unit, method.getBody());
            return (int) (lines.getLineNumber(end) - lines.getLineNumber(begin) + 1);
        }
    }
}
