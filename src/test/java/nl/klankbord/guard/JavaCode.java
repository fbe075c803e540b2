package nl.klankbord.guard;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
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

    /** A branch, a loop or a name, and whether it is written as everywhere in the house. */
    public record Hand(String place, boolean ours) {}

    /** A type that others may use, and whether it says what it is. */
    public record PublicType(String place, boolean documented) {}

    private final List<Method> methods = new ArrayList<>();
    private final List<Text> texts = new ArrayList<>();
    private final List<Text> logged = new ArrayList<>();
    private final List<PublicType> publicTypes = new ArrayList<>();
    private final List<Hand> branches = new ArrayList<>();
    private final List<Hand> names = new ArrayList<>();

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

    /** Every branch and loop; ours stand in braces. */
    public List<Hand> branches() {
        return branches;
    }

    /** Every name that gets a value; of ours one reads on the same line what type it has. */
    public List<Hand> names() {
        return names;
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
            if (logs(call.getMethodSelect().toString())) {
                String arguments =
                        call.getArguments().stream().map(Tree::toString).collect(Collectors.joining(", "));
                logged.add(new Text(file, call.getMethodSelect() + "(" + arguments + ")"));
            }
            return super.visitMethodInvocation(call, nothing);
        }

        @Override
        public Void visitIf(IfTree branch, Void nothing) {
            boolean last = branch.getElseStatement() == null || branch.getElseStatement() instanceof IfTree;
            branches.add(hand(branch, block(branch.getThenStatement()) && (last || block(branch.getElseStatement()))));
            return super.visitIf(branch, nothing);
        }

        @Override
        public Void visitForLoop(ForLoopTree loop, Void nothing) {
            branches.add(hand(loop, block(loop.getStatement())));
            return super.visitForLoop(loop, nothing);
        }

        @Override
        public Void visitEnhancedForLoop(EnhancedForLoopTree loop, Void nothing) {
            branches.add(hand(loop, block(loop.getStatement())));
            names.add(hand(loop.getVariable(), loop.getVariable().getType() != null));
            return super.visitEnhancedForLoop(loop, nothing);
        }

        @Override
        public Void visitWhileLoop(WhileLoopTree loop, Void nothing) {
            branches.add(hand(loop, block(loop.getStatement())));
            return super.visitWhileLoop(loop, nothing);
        }

        @Override
        public Void visitVariable(VariableTree name, Void nothing) {
            boolean resource = getCurrentPath().getParentPath().getLeaf() instanceof TryTree;
            if (name.getInitializer() != null && !resource) {
                names.add(hand(name, name.getType() != null || name.getInitializer() instanceof NewClassTree));
            }
            return super.visitVariable(name, nothing);
        }

        private Hand hand(Tree tree, boolean ours) {
            long line =
                    unit.getLineMap().getLineNumber(trees.getSourcePositions().getStartPosition(unit, tree));
            return new Hand(file + ":" + line, ours);
        }

        private static boolean block(StatementTree statement) {
            return statement instanceof BlockTree;
        }

        /** On a log that a class keeps, or on one that was asked for in passing. */
        private static boolean logs(String called) {
            return called.startsWith("LOG.")
                    || called.matches("(org\\.slf4j\\.)?LoggerFactory\\.getLogger\\(.*\\)\\.\\w+");
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
