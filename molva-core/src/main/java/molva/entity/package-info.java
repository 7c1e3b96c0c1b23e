/** Names and who is who: mentions of people, organizations, places and media, joined into entities. */
@NullMarked
package molva.entity;

import org.jspecify.annotations.NullMarked;
