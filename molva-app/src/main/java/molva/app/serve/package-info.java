/** The pages and the interface for programs, served to this machine. */
@NullMarked
package molva.app.serve;

import org.jspecify.annotations.NullMarked;
