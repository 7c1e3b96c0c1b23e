/** The command that measures and trains: corpora beside the project in, scores, errors, models and benchmarks out. */
@NullMarked
package molva.eval;

import org.jspecify.annotations.NullMarked;
