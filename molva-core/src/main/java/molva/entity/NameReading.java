package molva.entity;

import molva.morphology.Tag.Case;
import molva.morphology.Tag.Gender;

/**
 * One way to read a word of a person's name: {@code Путину} is the dative of a man's {@code Путин}.
 *
 * @param nominative in lower case, ё as е
 * @param weight how likely such a name is of itself; higher is likelier
 */
record NameReading(String nominative, Case grammaticalCase, Gender gender, double weight) {}
