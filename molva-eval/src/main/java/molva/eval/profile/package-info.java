/** How the profile's layers are measured. */
@NullMarked
package molva.eval.profile;

import org.jspecify.annotations.NullMarked;
