/** Syntax learnt from treebanks and measured on what was held out of them. */
@NullMarked
package molva.eval.syntax;

import org.jspecify.annotations.NullMarked;
