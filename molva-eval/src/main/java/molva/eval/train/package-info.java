/** Training: learners over hashed features, and the commands that make the core's model files from the corpora. */
@NullMarked
package molva.eval.train;

import org.jspecify.annotations.NullMarked;
