package molva.eval.morphology;

import java.util.List;

/** What stands at the top of the lists that are learnt. */
final class Sources {
    static final List<String> WORDS = List.of(
            "# Forms with readings that the dictionary lacks. Learnt by ./evaluate train morphology from GramEval-2020 and",
            "# Universal Dependencies Russian GSD and Taiga (CC BY-SA 4.0) and OpenCorpora (CC BY-SA 3.0).");

    static final List<String> ENDINGS = List.of(
            "# Endings of words with their readings, for words that are unknown. Learnt by ./evaluate train morphology",
            "# from the AOT dictionary in LanguageTool (LGPL) and the treebanks named in learnt-words.tsv.");

    private Sources() {}
}
