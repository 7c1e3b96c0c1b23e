/** What every score has: a corpus with its checksum, measures by name, and the figures recorded for them. */
@NullMarked
package molva.eval.score;

import org.jspecify.annotations.NullMarked;
