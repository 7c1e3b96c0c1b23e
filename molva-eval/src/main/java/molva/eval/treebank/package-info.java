/** Treebanks of the shared folder, their tags read in one convention. */
@NullMarked
package molva.eval.treebank;

import org.jspecify.annotations.NullMarked;
