/** How fast the analysis is: each stage by itself, the whole pipeline, growing texts, the whole process. */
@NullMarked
package molva.eval.bench;

import org.jspecify.annotations.NullMarked;
