package nl.klankbord.knowledge.content;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** A file of content that travels with the program. */
public final class ContentFile {

    private ContentFile() {}

    /**
     * The fields of a file.
     *
     * @param name from the root of the content, for instance {@code technique/nl/listen.yaml}
     * @throws BadContent when it is not there, or not YAML with fields
     */
    public static Fields fields(String name) {
        return Fields.of(name, load(name));
    }

    /** What stands in a file, as YAML gives it: maps, lists and plain values. */
    public static @Nullable Object load(String name) {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        try (InputStream file = ContentFile.class.getResourceAsStream("/knowledge/" + name)) {
            if (file == null) {
                throw new BadContent(name, "is not there");
            }
            return new Yaml(new SafeConstructor(strict)).load(file);
        } catch (YAMLException fault) {
            throw new BadContent(name, "is no YAML: " + fault.getMessage());
        } catch (IOException fault) {
            throw new BadContent(name, "cannot be read: " + fault.getMessage());
        }
    }
}
