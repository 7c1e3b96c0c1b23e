package molva.eval.attribution;

import java.util.List;
import picocli.CommandLine.Option;

/** Which gold articles a command looks at. */
final class GoldOptions {
    @Option(
            names = "--gold",
            paramLabel = "NAME|DIR",
            description = "Corpora to read; default: nerel_dev.",
            arity = "1..*")
    private List<String> gold = List.of("nerel_dev");

    @Option(names = "--article", paramLabel = "NAME", description = "Only articles whose name holds this.")
    private String article = "";

    /** Names or folders of corpora. */
    List<String> corpora() {
        return gold;
    }

    boolean wants(GoldArticle one) {
        return one.name().contains(article);
    }
}
