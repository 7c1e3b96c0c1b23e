/**
 * Bytes to documents: encodings told apart, pages of HTML drawn out. {@link molva.read.Reader} is the door.
 */
@NullMarked
package molva.read;

import org.jspecify.annotations.NullMarked;
