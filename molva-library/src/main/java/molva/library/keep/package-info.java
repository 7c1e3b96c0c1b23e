/** What a library holds, and the database that holds it. */
@NullMarked
package molva.library.keep;

import org.jspecify.annotations.NullMarked;
