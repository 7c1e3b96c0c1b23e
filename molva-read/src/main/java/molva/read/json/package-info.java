/** JSON as maps, lists and strings, for input that may be anything. */
@NullMarked
package molva.read.json;

import org.jspecify.annotations.NullMarked;
