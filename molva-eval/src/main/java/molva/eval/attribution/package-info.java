/** The scores of attribution: gold articles, one-to-one matching, measures, errors by class. */
@NullMarked
package molva.eval.attribution;

import org.jspecify.annotations.NullMarked;
