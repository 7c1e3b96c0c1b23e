/** The command line: what to read, where to write, and how to say what went wrong. */
@NullMarked
package molva.app;

import org.jspecify.annotations.NullMarked;
