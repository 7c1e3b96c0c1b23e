/** Corpora of names, the training of the tagger of names, and the scores of entities. */
@NullMarked
package molva.eval.entity;

import org.jspecify.annotations.NullMarked;
