package molva.library.search;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import molva.library.keep.Count;
import molva.library.keep.Facet;

/** Some of the statements that were found, in their order; how many there are in all; and what they have in common. */
public record Hits(List<Hit> hits, long total, Map<Facet, List<Count>> facets) {
    public Hits {
        hits = List.copyOf(hits);
        facets = Collections.unmodifiableMap(new TreeMap<>(facets));
    }
}
