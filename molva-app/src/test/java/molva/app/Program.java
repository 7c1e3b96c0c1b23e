package molva.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import molva.read.fetch.LocalFetcher;
import molva.read.fetch.Visitor;
import picocli.CommandLine;

/** The program in a process of its own, and news for it. */
final class Program {
    private Program() {}

    /** What starts it, but for its arguments. */
    static List<String> command() {
        return command("molva.app.Molva");
    }

    private static List<String> command(String main) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                main);
    }

    static ProcessBuilder of(String... arguments) {
        List<String> all = new ArrayList<>(command());
        all.addAll(List.of(arguments));
        return new ProcessBuilder(all);
    }

    /** {@code molva follow}, as the program has it but for servers of this machine, which it may ask. */
    static ProcessBuilder following(String... arguments) {
        List<String> all = new ArrayList<>(command(Following.class.getName()));
        all.addAll(List.of(arguments));
        return new ProcessBuilder(all);
    }

    /** Started by {@link #following}. */
    static final class Following {
        private Following() {}

        public static void main(String[] arguments) {
            Visitor visitor = new Visitor(LocalFetcher.get(), Duration.ZERO);
            System.exit(new CommandLine(new FollowCommand(Console.ofProcess(), visitor)).execute(arguments));
        }
    }

    /** A file of so many different news, each of some hundred words. */
    static String posts(Path file, int number) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= number; i++) {
            lines.append("{\"outlet\": \"Вестник\", \"text\": \"Встреча номер ")
                    .append(i)
                    .append(". ");
            for (int k = 0; k < 12; k++) {
                lines.append("По словам Юрия Подоляки, переговоры ")
                        .append(i * 31 + k)
                        .append(" отменены. ");
            }
            lines.append("\"}\n");
        }
        return Files.writeString(file, lines, StandardCharsets.UTF_8).toString();
    }
}
