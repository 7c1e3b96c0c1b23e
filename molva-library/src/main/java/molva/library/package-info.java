/** A library of articles: keep them, search what they state, compare them. */
@NullMarked
package molva.library;

import org.jspecify.annotations.NullMarked;
