/** eval. */
@NullMarked
package molva.eval;

import org.jspecify.annotations.NullMarked;
