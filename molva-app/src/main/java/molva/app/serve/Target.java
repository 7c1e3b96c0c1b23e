package molva.app.serve;

import java.util.Optional;
import java.util.OptionalInt;
import molva.attribution.Attribution;
import molva.library.keep.KeptArticle;
import molva.library.keep.Subject;

/**
 * What a correction is about, as forms and addresses name it: {@code m3} is attribution 3 of the machine's reading,
 * {@code c7} what correction 7 added, {@code a4} what the article shows under that number, {@code new} an attribution that is
 * missing.
 *
 * @param subject empty where it is missing
 */
record Target(Optional<Subject> subject) {
    static final String MISSING = "new";

    /** @throws Problem if the article has no such thing */
    static Target of(String name, KeptArticle kept) {
        return name.equals(MISSING) ? new Target(Optional.empty()) : new Target(Optional.of(known(name, kept)));
    }

    /** @throws Problem if the article has no such attribution, nor ever had */
    static Subject known(String name, KeptArticle kept) {
        Optional<Subject> named = name.startsWith("a") ? numbered(name, kept) : Subject.named(name);
        return named.filter(subject -> isKnown(subject, kept)).orElseThrow(() -> new Problem(404, "problem.missing"));
    }

    private static Optional<Subject> numbered(String name, KeptArticle kept) {
        long number = Query.id(name.substring(1));
        return number >= 1 && number <= kept.corrected().origins().size()
                ? Optional.of(kept.corrected().origins().get((int) number - 1).subject())
                : Optional.empty();
    }

    private static boolean isKnown(Subject subject, KeptArticle kept) {
        return switch (subject) {
            case Subject.Machine read ->
                read.id() < kept.machine().attributions().all().size();
            case Subject.Added added ->
                kept.corrections().stream().anyMatch(one -> one.subject().isEmpty() && one.id() == added.correction());
        };
    }

    boolean missing() {
        return subject.isEmpty();
    }

    /** Id of the attribution in the corrected reading; empty where it is missing there. */
    OptionalInt shown(KeptArticle kept) {
        return subject.map(kept.corrected()::id).orElse(OptionalInt.empty());
    }

    /** What it is in the corrected reading, else in the machine's; empty where it is in neither. */
    Optional<Attribution> attribution(KeptArticle kept) {
        OptionalInt shown = shown(kept);
        if (shown.isPresent()) {
            return Optional.of(kept.analysis().attributions().all().get(shown.getAsInt()));
        }
        return subject.flatMap(is -> is instanceof Subject.Machine read
                ? Optional.of(kept.machine().attributions().all().get(read.id()))
                : Optional.empty());
    }
}
