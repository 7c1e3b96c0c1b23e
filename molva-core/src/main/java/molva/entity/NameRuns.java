package molva.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import molva.model.Features;
import molva.morphology.Words;

/**
 * The runs of tokens that the tagger of names decides over, each token with its features: what a trainer learns from.
 * Tokens in no run are outside of names. Thread-safe; load once.
 */
public final class NameRuns {
    /** A run: the tokens from {@code first} on, one for each of {@code features}. */
    public record Run(int first, List<Features> features) {
        public Run {
            features = List.copyOf(features);
        }
    }

    private final Gazetteer gazetteer = Gazetteer.load();
    private final SourceNouns sources = SourceNouns.load();
    private final PlaceNouns placeNouns = PlaceNouns.load();
    private final NameWords nameWords;

    private NameRuns(NameWords nameWords) {
        this.nameWords = nameWords;
    }

    /** @param nameWords lemmas in lower case that may stand inside names */
    public static NameRuns with(Collection<String> nameWords) {
        return new NameRuns(NameWords.of(nameWords));
    }

    public Reading read(Words words) {
        return new Reading(new NameScene(words, gazetteer, sources, placeNouns, nameWords));
    }

    /** A document as the tagger of names looks at it. */
    public static final class Reading {
        private final NameScene scene;

        private Reading(NameScene scene) {
            this.scene = scene;
        }

        public List<Run> runs() {
            var buffer = new Features();
            var templates = new NameFeatures(scene, buffer);
            List<Run> runs = new ArrayList<>();
            int i = 0;
            while (i < scene.size()) {
                if (!scene.active[i]) {
                    i++;
                    continue;
                }
                int end = NameLattice.end(scene, i);
                List<Features> features = new ArrayList<>();
                for (int j = i; j < end; j++) {
                    templates.fill(j);
                    features.add(buffer.copy());
                }
                runs.add(new Run(i, features));
                i = end;
            }
            return runs;
        }

        /** Whether tokens that name a body name an outlet: {@code газета «Известия»}, {@code Reuters}. */
        public boolean outlet(int first, int end) {
            return OutletTest.outlet(scene, first, end);
        }
    }
}
