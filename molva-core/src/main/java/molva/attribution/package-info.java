/** Quotations, and who says what: source, cue, content. */
@NullMarked
package molva.attribution;

import org.jspecify.annotations.NullMarked;
