/** An article's voices in figures, and the rules of sourcing that its text does not show to be kept. */
@NullMarked
package molva.profile;

import org.jspecify.annotations.NullMarked;
