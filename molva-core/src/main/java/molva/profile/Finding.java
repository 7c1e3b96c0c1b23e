package molva.profile;

import java.util.OptionalInt;
import molva.text.Span;

/**
 * A rule of sourcing that the text does not show to be kept.
 *
 * @param rule its stable name, e.g. {@code anonymous-without-reason}
 * @param attribution id of the attribution it is about
 * @param span the words it is about
 */
public record Finding(String rule, OptionalInt attribution, Span span, String message) {}
