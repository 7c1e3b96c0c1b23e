package molva.eval.bench;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The texts that a measurement reads. */
final class TextFolder {
    private TextFolder() {}

    /** The .txt files of {@code folder} by name; what is wrong with them is told as an error of {@code command}. */
    static List<String> read(Path folder, CommandLine command) throws IOException {
        List<String> read = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                        .sorted()
                        .toList()) {
                    read.add(text(file, command));
                }
            }
        }
        if (read.isEmpty()) {
            throw new ParameterException(command, "no .txt file in " + folder);
        }
        return read;
    }

    private static String text(Path file, CommandLine command) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new ParameterException(command, file + " is not UTF-8; measured are UTF-8 texts only", e);
        }
    }
}
