/** Articles drawn out of pages, measured as the public benchmark of article extraction is. */
@NullMarked
package molva.eval.page;

import org.jspecify.annotations.NullMarked;
