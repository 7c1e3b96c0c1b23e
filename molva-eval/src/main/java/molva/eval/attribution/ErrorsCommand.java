package molva.eval.attribution;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import molva.Pipeline;
import molva.eval.score.Scores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists what the analyser has wrong on gold articles: counts by class, by detail and by rule, then each with its words. */
@Command(
        name = "errors",
        description = "Lists the analyser's errors on gold articles by class, with their counts and words.",
        mixinStandardHelpOptions = true)
public final class ErrorsCommand implements Callable<Integer> {
    @Mixin
    private GoldOptions gold = new GoldOptions();

    @Option(
            names = "--class",
            paramLabel = "CLASS",
            split = ",",
            description = "Only these: ${COMPLETION-CANDIDATES}; default: all.")
    private Set<ErrorClass> classes = EnumSet.allOf(ErrorClass.class);

    @Option(names = "--detail", paramLabel = "WORDS", description = "Only those whose detail holds these words.")
    private String detail = "";

    @Option(names = "--rule", paramLabel = "RULE", description = "Only answers of rules whose name holds this.")
    private String rule = "";

    @Option(names = "--limit", paramLabel = "N", description = "At most N errors in words; default ${DEFAULT-VALUE}.")
    private int limit = 40;

    @Option(names = "--skip", paramLabel = "N", description = "Leave out the first N of them.")
    private int skip;

    @Option(names = "--details", paramLabel = "N", description = "At most N details a class; default ${DEFAULT-VALUE}.")
    private int details = 12;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Pipeline pipeline = Pipeline.load();
        PrintWriter out = spec.commandLine().getOut();
        for (String name : gold.corpora()) {
            GoldCorpus corpus = GoldCorpus.load(name);
            List<ScoreError> errors = new ArrayList<>();
            RuleTable rules = new RuleTable();
            for (GoldArticle one : corpus.articles()) {
                if (gold.wants(one)) {
                    List<Marking> answers = Marking.answers(pipeline, one);
                    rules.add(one, answers);
                    errors.addAll(ScoreError.of(one, answers));
                }
            }
            out.println("# " + corpus.name());
            printCounts(out, errors);
            out.println("rules, answers/% cues/% relations: " + rules.draw());
            printWords(out, errors);
        }
        return 0;
    }

    private void printCounts(PrintWriter out, List<ScoreError> errors) {
        Map<ErrorClass, List<ScoreError>> byClass = errors.stream()
                .filter(error -> classes.contains(error.errorClass()))
                .collect(Collectors.groupingBy(ScoreError::errorClass, TreeMap::new, Collectors.toList()));
        byClass.forEach((errorClass, all) ->
                out.println("%5d %-14s %s".formatted(all.size(), Scores.name(errorClass), mostFrequent(all))));
    }

    private String mostFrequent(List<ScoreError> errors) {
        Map<String, Long> counts = errors.stream()
                .collect(Collectors.groupingBy(ScoreError::detail, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .limit(details)
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(" · "));
    }

    private void printWords(PrintWriter out, List<ScoreError> errors) {
        errors.stream()
                .filter(this::wanted)
                .sorted(Comparator.comparing(ScoreError::errorClass)
                        .thenComparing(error -> error.article().name())
                        .thenComparing(ScoreError::position))
                .skip(skip)
                .limit(limit)
                .map(ErrorText::draw)
                .forEach(out::println);
    }

    private boolean wanted(ScoreError error) {
        Function<Marking, Boolean> byRule = marking -> marking.rule().contains(rule);
        return classes.contains(error.errorClass())
                && error.detail().contains(detail)
                && (rule.isEmpty() || error.answer().map(byRule).orElse(false));
    }
}
