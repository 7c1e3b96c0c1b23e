/** What leaves Molva: an analysis as text, JSON, CSV, brat standoff or a page. Domain types are mapped here, at the edge. */
@NullMarked
package molva.app.format;

import org.jspecify.annotations.NullMarked;
