@NullMarked
package molva.app.format;

import org.jspecify.annotations.NullMarked;
