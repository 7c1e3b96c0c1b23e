package molva.morphology;

/**
 * One way to understand a form: its tag, and how its lemma is made of it.
 *
 * @param cut number of characters to take off the form's end
 * @param ending what then comes to its end
 */
record Reading(Tag tag, int cut, String ending) {
    /** The lemma of {@code form} (lower case), with ё folded to е. */
    String lemma(String form) {
        if (cut == 0 && ending.isEmpty()) {
            return form.replace('ё', 'е');
        }
        return (form.substring(0, form.length() - cut) + ending).replace('ё', 'е');
    }
}
