package molva.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One run of the program in this process, and what it said. */
record CommandRun(int code, String out, String err) {
    static CommandRun of(String... arguments) {
        return with("".getBytes(StandardCharsets.UTF_8), arguments);
    }

    static CommandRun with(byte[] input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Molva.run(new Console(new ByteArrayInputStream(input), out, err, false, false, 100), arguments);
        return new CommandRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    List<String> complaints() {
        return err.lines().toList();
    }
}
