package molva.library.keep;

/** How often there is something: an outlet, a kind, a cue, a month. */
public record Count(String name, long count) {}
