/**
 * Which word depends on which: a tree over the words of every sentence, after Universal Dependencies. Knows words and not
 * what they mean.
 */
@NullMarked
package molva.syntax;

import org.jspecify.annotations.NullMarked;
