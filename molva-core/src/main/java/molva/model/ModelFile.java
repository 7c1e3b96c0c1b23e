package molva.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32C;

/**
 * Learnt resources with the checksums that they must have. Beside the files of a package lies {@value #CHECKSUMS}, a
 * line each: CRC-32C in hexadecimal, a space, the file's name. What differs from its line is not used.
 */
public final class ModelFile {
    private static final String CHECKSUMS = "checksums.txt";

    private ModelFile() {}

    /**
     * Reads a resource of {@code owner}'s package.
     *
     * @throws ModelException if it is missing or is not the file that the checksum was taken of
     */
    public static ByteBuffer read(Class<?> owner, String name) {
        String path = owner.getPackageName().replace('.', '/') + "/" + name;
        String expected = expected(owner, name, path);
        try (InputStream stream = owner.getResourceAsStream(name)) {
            if (stream == null) {
                throw damaged(path, expected, "no file");
            }
            byte[] content = stream.readAllBytes();
            String found = checksum(content);
            if (!found.equals(expected)) {
                throw damaged(path, expected, found + " over " + content.length + " bytes");
            }
            return ByteBuffer.wrap(content);
        } catch (IOException e) {
            throw damaged(path, expected, "unreadable bytes (" + e.getMessage() + ")");
        }
    }

    /** The lines of a resource that is a text in UTF-8; as {@link #read}. */
    public static List<String> readLines(Class<?> owner, String name) {
        return new String(read(owner, name).array(), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    /** Writes {@code content} into {@code folder} and its checksum into the folder's list. For training. */
    public static void write(Path folder, String name, byte[] content) throws IOException {
        Files.createDirectories(folder);
        Path list = folder.resolve(CHECKSUMS);
        Map<String, String> checksums = new TreeMap<>();
        if (Files.exists(list)) {
            Files.readAllLines(list).forEach(line -> checksums.put(line.substring(9), line.substring(0, 8)));
        }
        checksums.put(name, checksum(content));
        Files.write(folder.resolve(name), content);
        var lines = checksums.entrySet().stream().map(entry -> entry.getValue() + " " + entry.getKey());
        Files.writeString(list, String.join("\n", lines.toList()) + "\n");
    }

    private static String expected(Class<?> owner, String name, String path) {
        try (InputStream stream = owner.getResourceAsStream(CHECKSUMS)) {
            if (stream == null) {
                throw damaged(path, "a line in " + CHECKSUMS + " beside it", "no " + CHECKSUMS);
            }
            var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> line.length() > 9 && line.substring(9).equals(name))
                    .map(line -> line.substring(0, 8))
                    .findFirst()
                    .orElseThrow(() -> damaged(path, "a line in " + CHECKSUMS + " beside it", "none"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String checksum(byte[] content) {
        var crc = new CRC32C();
        crc.update(content);
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }

    private static ModelException damaged(String path, String expected, String found) {
        return new ModelException("model file " + path + " is missing or damaged: expected checksum " + expected
                + ", found " + found + "; take the program's files anew");
    }
}
