package molva.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import molva.read.UnreadableException;
import molva.read.archive.Held;
import molva.text.Document;

/** One thing to read, under the name that the user knows it by. */
sealed interface Input permits Input.File, Input.Standard, Input.Part, Input.Refused, WebInput, WebInput.Entry {
    String name();

    /**
     * @throws UnreadableException if it holds no text
     * @throws IOException if it cannot be reached at all
     */
    Document read() throws IOException, UnreadableException;

    /** The file it lies in, if it lies in one. */
    default Optional<Path> file() {
        return Optional.empty();
    }

    /** A name under which it is found again from another folder. */
    default String lasting() {
        return name();
    }

    /** How it is to be read. */
    default Manner manner() {
        return Manner.USUAL;
    }

    /** Whether it was found on the web: a page, a feed, an entry that a feed has whole. */
    default boolean isOfTheWeb() {
        return this instanceof WebInput || this instanceof WebInput.Entry;
    }

    /** How much memory it may ask for, in bytes of input; 0 where that is not known. */
    default long size() {
        return 0;
    }

    /** Its name without folders and its last extension: what its outputs are called. */
    default String stem() {
        String last = name().substring(name().lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        return dot > 0 ? last.substring(0, dot) : last;
    }

    record File(String name, Path path, Manner manner) implements Input {
        @Override
        public Document read() throws UnreadableException {
            return manner.reader().read(path);
        }

        @Override
        public Optional<Path> file() {
            return Optional.of(path);
        }

        @Override
        public String lasting() {
            return path.toAbsolutePath().normalize().toString();
        }

        @Override
        public long size() {
            return path.toFile().length();
        }
    }

    record Standard(InputStream in, Manner manner) implements Input {
        @Override
        public String name() {
            return "stdin";
        }

        @Override
        public Document read() throws UnreadableException {
            return manner.reader().read(in);
        }
    }

    /** One document of an archive; {@code number} counts from 1, {@code end} is the place behind it. */
    record Part(Input archive, long number, Held held, Place end) implements Input {
        @Override
        public String name() {
            return archive.name() + ": " + held.name();
        }

        @Override
        public String lasting() {
            return archive.lasting() + ": " + held.name();
        }

        @Override
        public Manner manner() {
            return archive.manner();
        }

        @Override
        public Document read() throws UnreadableException {
            return held.read();
        }

        @Override
        public long size() {
            return held.size();
        }

        @Override
        public String stem() {
            return archive.stem() + "-" + number;
        }
    }

    /** Something that was asked for and cannot be read. */
    record Refused(String name, String lasting, Manner manner, IOException reason) implements Input {
        Refused(String name, Manner manner, IOException reason) {
            this(name, name, manner, reason);
        }

        static Refused of(Input asked, IOException reason) {
            return new Refused(asked.name(), asked.lasting(), asked.manner(), reason);
        }

        @Override
        public Document read() throws IOException {
            throw reason;
        }
    }
}
