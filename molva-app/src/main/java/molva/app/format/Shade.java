package molva.app.format;

import java.util.List;
import java.util.function.Consumer;
import molva.text.Span;

/**
 * Stretches of an article that look different, whatever else is told of their words. Parts of the text must be asked for in
 * its order; the stretches are in that order, too, and disjoint.
 */
final class Shade {
    private final List<Span> stretches;
    private final String tag;
    private final String look;
    private String id;
    private int next;

    /** @param id of the element round the first part of the first stretch; empty for none, as is {@code look} */
    Shade(List<Span> stretches, String tag, String look, String id) {
        this.stretches = stretches;
        this.tag = tag;
        this.look = look;
        this.id = id;
    }

    /** Writes a part of the text by handing it on to {@code inner}, cut where a stretch begins or ends. */
    void write(Span part, Markup page, Consumer<Span> inner) {
        int position = part.start();
        while (next < stretches.size() && stretches.get(next).start() < part.end()) {
            Span stretch = stretches.get(next);
            int start = Math.max(position, stretch.start());
            int end = Math.max(start, Math.min(part.end(), stretch.end()));
            if (start < end) {
                inner.accept(new Span(position, start));
                page.open(tag, "id", id, "class", look);
                id = "";
                inner.accept(new Span(start, end));
                page.close();
                position = end;
            }
            if (stretch.end() > part.end()) {
                break;
            }
            next++;
        }
        inner.accept(new Span(position, part.end()));
    }
}
