package molva.app;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where the program speaks and listens.
 *
 * @param outTerminal whether a person sees {@code out} as it comes, {@code errTerminal} likewise
 * @param columns width of the terminal in characters, at least 40
 */
record Console(
        InputStream in, PrintStream out, PrintStream err, boolean outTerminal, boolean errTerminal, int columns) {
    /** Width to write for where no terminal says how wide it is. */
    static final int USUAL_COLUMNS = 100;

    Console {
        columns = Math.max(40, columns);
    }

    /** The process's own streams in UTF-8; the launcher says what they are connected to. */
    static Console ofProcess() {
        return new Console(
                System.in,
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                Boolean.getBoolean("molva.terminal.out"),
                Boolean.getBoolean("molva.terminal.err"),
                Integer.getInteger("molva.columns", USUAL_COLUMNS));
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        var buffered = new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16);
        return new PrintStream(buffered, false, StandardCharsets.UTF_8);
    }

    /** Tells the user one line: {@code molva: …}. */
    void complain(String line) {
        out.flush();
        err.println("molva: " + line);
        err.flush();
    }
}
