package molva.profile;

import java.util.OptionalInt;
import molva.text.Span;

/**
 * A rule of sourcing that the text does not show to be kept.
 *
 * @param attribution id of the attribution it is about
 * @param span the words it is about
 */
public record Finding(Rule rule, OptionalInt attribution, Span span) {}
