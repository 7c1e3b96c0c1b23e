package molva.morphology;

/**
 * One way to understand a form: its tag, and how its lemma is made of it.
 *
 * @param cut number of characters to take off the form's end
 * @param ending what then comes to its end, with ё folded to е
 */
public record Reading(Tag tag, int cut, String ending) {
    /** The reading of {@code form} as {@code lemma}, both in lower case and folded. */
    public static Reading of(Tag tag, String form, String lemma) {
        int common = 0;
        int most = Math.min(form.length(), lemma.length());
        while (common < most && form.charAt(common) == lemma.charAt(common)) {
            common++;
        }
        return new Reading(tag, form.length() - common, lemma.substring(common));
    }

    /** The lemma of {@code form}, which is in lower case and folded. */
    public String lemma(String form) {
        return cut == 0 && ending.isEmpty()
                ? form
                : form.substring(0, form.length() - cut).concat(ending);
    }

    Reading as(Tag other) {
        return new Reading(other, cut, ending);
    }
}
