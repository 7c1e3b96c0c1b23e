package molva.attribution;

import java.util.List;

/** The quotations and attributions of a document, each in the order of the text (attributions by cue). */
public record Attributions(List<Quotation> quotations, List<Attribution> all) {
    public Attributions {
        quotations = List.copyOf(quotations);
        all = List.copyOf(all);
    }
}
