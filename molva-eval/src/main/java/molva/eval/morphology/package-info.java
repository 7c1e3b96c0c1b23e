/** Morphology learnt from treebanks and measured on what was held out of them. */
@NullMarked
package molva.eval.morphology;

import org.jspecify.annotations.NullMarked;
