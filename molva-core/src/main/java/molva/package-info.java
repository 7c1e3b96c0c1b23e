/** The door: {@link molva.Pipeline} turns a document into an {@link molva.Analysis}. */
@NullMarked
package molva;

import org.jspecify.annotations.NullMarked;
