package molva.eval.score;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/** The checksum of a corpus: 16 hexadecimal digits of the SHA-256 over the names and bytes of its files. */
public final class Checksum {
    private static final int BYTES = 8;

    private Checksum() {}

    /** The order of {@code files}, and the folder they lie in, make no difference. */
    public static String of(List<Path> files) throws IOException {
        MessageDigest digest = sha256();
        List<Path> ordered = files.stream()
                .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                .toList();
        for (Path file : ordered) {
            digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(file));
        }
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
