package molva.library.keep;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import molva.Analysis;
import molva.text.Metadata;
import molva.text.Oddity;

/**
 * An analysis as bytes and back, without its text, metadata and oddities, which have columns of their own. The profile is counted
 * anew, since it follows from the rest. The first byte is the version of the format.
 */
final class AnalysisBytes {
    private static final int VERSION = 1;

    private AnalysisBytes() {}

    static byte[] of(Analysis analysis) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(VERSION);
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, deflater, 1 << 13))) {
            new AnalysisOut(out).write(analysis);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    /** @throws LibraryException if the bytes are damaged or of a newer version */
    static Analysis read(byte[] bytes, String text, Metadata metadata, List<Oddity> oddities) {
        if (bytes.length == 0 || bytes[0] != VERSION) {
            throw new LibraryException("an analysis in the library is of a format that this Molva does not know");
        }
        ByteArrayInputStream rest = new ByteArrayInputStream(bytes, 1, bytes.length - 1);
        try (DataInputStream in = new DataInputStream(new InflaterInputStream(rest))) {
            return new AnalysisIn(in, text, metadata, oddities).read();
        } catch (IOException | RuntimeException damaged) {
            throw new LibraryException("an analysis in the library is damaged: " + damaged.getMessage(), damaged);
        }
    }
}
