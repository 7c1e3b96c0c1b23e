/** read. */
@NullMarked
package molva.read;

import org.jspecify.annotations.NullMarked;
