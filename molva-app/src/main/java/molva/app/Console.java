package molva.app;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Where the program speaks and listens; what it writes is UTF-8.
 *
 * @param outTerminal whether a person sees {@code out} as it comes, {@code errTerminal} likewise
 * @param columns width of the terminal in characters, at least 40
 */
record Console(
        InputStream in, OutputStream out, OutputStream err, boolean outTerminal, boolean errTerminal, int columns) {
    /** Width to write for where no terminal says how wide it is. */
    static final int USUAL_COLUMNS = 100;

    Console {
        columns = columns < 1 ? USUAL_COLUMNS : Math.max(40, columns);
    }

    /** The process's own streams; the launcher says what they are connected to. */
    static Console ofProcess() {
        return new Console(
                System.in,
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
                new FileOutputStream(FileDescriptor.err),
                Boolean.getBoolean("molva.terminal.out"),
                Boolean.getBoolean("molva.terminal.err"),
                Integer.getInteger("molva.columns", USUAL_COLUMNS));
    }

    void print(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Tells the user one line: {@code molva: …}. */
    void complain(String line) {
        try {
            err.write(("molva: " + line + "\n").getBytes(StandardCharsets.UTF_8));
            err.flush();
        } catch (IOException nobodyListens) {
            throw new UncheckedIOException(nobodyListens);
        }
    }

    static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
