@NullMarked
package molva.app;

import org.jspecify.annotations.NullMarked;
