/** The search index: queries, hits and facets. */
@NullMarked
package molva.library.search;

import org.jspecify.annotations.NullMarked;
