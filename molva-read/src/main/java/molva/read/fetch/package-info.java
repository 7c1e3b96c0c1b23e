/** Fetches pages and feeds from the web, within bounds and from public addresses alone. */
@NullMarked
package molva.read.fetch;

import org.jspecify.annotations.NullMarked;
