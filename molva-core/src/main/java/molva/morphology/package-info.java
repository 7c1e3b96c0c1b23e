/** Words: part of speech, grammatical features and lemma of every token. */
@NullMarked
package molva.morphology;

import org.jspecify.annotations.NullMarked;
