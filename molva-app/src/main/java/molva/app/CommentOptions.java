package molva.app;

import molva.read.Reader;
import picocli.CommandLine.Option;

/** {@code --comments}. */
final class CommentOptions {
    @Option(
            names = "--comments",
            description =
                    "Keep what readers wrote under the article of a page, as blocks of comment; no part of its profile.")
    private boolean comments;

    Reader reader() {
        return comments ? new Reader().withComments() : new Reader();
    }

    boolean kept() {
        return comments;
    }
}
