/**
 * Many documents in one file, one after another and never all in memory: archives, dumps, feeds, exported chats. {@link
 * molva.read.archive.Archive} is the door.
 */
@NullMarked
package molva.read.archive;

import org.jspecify.annotations.NullMarked;
