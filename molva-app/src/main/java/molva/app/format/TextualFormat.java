package molva.app.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import molva.Analysis;

/** A format that is text, which is written as UTF-8. */
interface TextualFormat extends Format {
    /**
     * The whole of one analysis, ending with a line end. Holds no lone surrogate, so that any encoding of Unicode can
     * carry it.
     *
     * @param name what the reader of the output knows the document by: its file's name
     */
    String render(Analysis analysis, String name);

    /** What stands once before the first analysis of an output. */
    default String head() {
        return "";
    }

    @Override
    default byte[] file(Analysis analysis, String name) {
        return (head() + render(analysis, name)).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    default Joined join(OutputStream out) {
        return new JoinedText(this, out);
    }

    /** One text after the other. */
    final class JoinedText implements Joined {
        private final TextualFormat format;
        private final OutputStream out;
        private boolean begun;

        JoinedText(TextualFormat format, OutputStream out) {
            this.format = format;
            this.out = out;
        }

        @Override
        public Step prepare(Analysis analysis, String name) {
            String text = format.render(analysis, name);
            return () -> {
                String whole = begun ? text : format.head() + text;
                out.write(whole.getBytes(StandardCharsets.UTF_8));
                begun = true;
            };
        }

        @Override
        public void end() throws IOException {
            out.flush();
        }
    }
}
