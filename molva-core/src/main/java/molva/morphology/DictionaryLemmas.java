package molva.morphology;

/** Lemmas where the dictionary's own are not those of Universal Dependencies. */
final class DictionaryLemmas {
    private DictionaryLemmas() {}

    /**
     * {@code Ивановной} is of {@code ивановна} and not of {@code иван}, {@code Захаровой} of {@code захарова} and not of
     * {@code захаров}; everything else keeps {@code lemma}.
     */
    static String lemma(String tag, String form, String lemma) {
        if (tag.startsWith("NN:Patr")) {
            return patronymic(form, lemma);
        }
        return tag.startsWith("NN:Fam:Fem") ? womansSurname(lemma) : lemma;
    }

    private static String patronymic(String form, String lemma) {
        int man = form.lastIndexOf("ич");
        if (man > 0 && form.length() - man <= 5 && !form.startsWith("ичн", man)) {
            return form.substring(0, man + 2);
        }
        int woman = form.lastIndexOf('н');
        return woman > 0 && form.length() - woman <= 4 ? form.substring(0, woman) + "на" : lemma;
    }

    private static String womansSurname(String man) {
        if (man.endsWith("ов") || man.endsWith("ев") || man.endsWith("ин") || man.endsWith("ын")) {
            return man + "а";
        }
        boolean adjective = man.endsWith("ий") || man.endsWith("ый") || man.endsWith("ой");
        if (!adjective || man.length() < 4) {
            return man;
        }
        String stem = man.substring(0, man.length() - 2);
        return stem + (man.endsWith("ний") ? "яя" : "ая");
    }
}
