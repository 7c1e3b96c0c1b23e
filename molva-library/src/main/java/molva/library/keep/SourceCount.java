package molva.library.keep;

import molva.attribution.Attribution;

/**
 * How much of a library rests on one source.
 *
 * @param kind the commonest kind of its attributions
 * @param statements how many are its own, in {@code articles} articles of {@code outlets} outlets
 */
public record SourceCount(String who, Attribution.Kind kind, int statements, int articles, int outlets) {}
