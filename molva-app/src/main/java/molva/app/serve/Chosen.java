package molva.app.serve;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import molva.attribution.Attribution;

/** Which attributions of an article an address asks for. */
final class Chosen {
    private Chosen() {}

    /**
     * What the address says of which attributions are wanted: {@code only=a1 a4}, {@code kind=anonymous}, {@code
     * who=Юрий Подоляка}, {@code confidence=0.9}; all that is said must hold. Empty where it says nothing.
     */
    static Optional<Predicate<Attribution>> of(Context context) {
        List<Predicate<Attribution>> conditions = new ArrayList<>();
        Query.given(context, "only")
                .map(given -> new HashSet<>(Arrays.asList(given.strip().split("[ +]+"))))
                .ifPresent(ids -> conditions.add(attribution -> ids.contains("a" + (attribution.id() + 1))));
        Query.given(context, "kind").map(Chosen::kind).ifPresent(kind -> conditions.add(kind));
        Query.given(context, "who")
                .ifPresent(
                        who -> conditions.add(attribution -> attribution.who().equals(who)));
        Query.given(context, "confidence")
                .map(Chosen::share)
                .ifPresent(least -> conditions.add(attribution -> attribution.confidence() >= least));
        return conditions.stream().reduce(Predicate::and);
    }

    private static Predicate<Attribution> kind(String name) {
        return Arrays.stream(Attribution.Kind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(name))
                .findFirst()
                .<Predicate<Attribution>>map(kind -> attribution -> attribution.kind() == kind)
                .orElseThrow(() -> new Problem(400, "query.wrong.no-kind", name));
    }

    private static double share(String written) {
        try {
            return Double.parseDouble(written);
        } catch (NumberFormatException noNumber) {
            throw new Problem(400, "problem.request");
        }
    }
}
