/** The text as it was read: document, blocks, sentences, tokens. Knows nothing of words or grammar. */
@NullMarked
package molva.text;

import org.jspecify.annotations.NullMarked;
