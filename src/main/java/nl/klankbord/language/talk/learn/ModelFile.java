package nl.klankbord.language.talk.learn;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** How weights are written: labels, keys in rising order, a byte for each label of each key; zipped. */
final class ModelFile {
    private static final int MARK = 0x4b4c4231;

    private ModelFile() {}

    static void write(OutputStream to, List<String> labels, int[] keys, byte[] weights, float[] start, float step)
            throws IOException {
        try (var zipped = new GZIPOutputStream(to);
                var out = new DataOutputStream(zipped)) {
            out.writeInt(MARK);
            out.writeUTF(String.join(" ", labels));
            out.writeInt(keys.length);
            out.writeFloat(step);
            for (float it : start) {
                out.writeFloat(it);
            }
            for (int key : keys) {
                out.writeInt(key);
            }
            out.write(weights);
        }
    }

    static LinearModel read(InputStream from) throws IOException {
        try (var in = new DataInputStream(new GZIPInputStream(from))) {
            if (in.readInt() != MARK) {
                throw new IOException("no weights");
            }
            List<String> labels = List.of(in.readUTF().split(" "));
            int size = in.readInt();
            float step = in.readFloat();
            float[] start = new float[labels.size()];
            for (int at = 0; at < start.length; at++) {
                start[at] = in.readFloat();
            }
            int[] keys = new int[size];
            for (int at = 0; at < size; at++) {
                keys[at] = in.readInt();
            }
            return new LinearModel(labels, keys, in.readNBytes(size * labels.size()), start, step);
        }
    }
}
