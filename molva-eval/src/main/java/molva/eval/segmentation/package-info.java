/** Tokens and sentences, measured as the tests of razdel are: by wrong boundaries per thousand. */
@NullMarked
package molva.eval.segmentation;

import org.jspecify.annotations.NullMarked;
