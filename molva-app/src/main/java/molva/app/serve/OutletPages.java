package molva.app.serve;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import molva.library.Library;
import molva.library.keep.By;
import molva.library.keep.Facet;
import molva.library.keep.OutletCount;

/** Whose word an outlet leans on, against all outlets of the library, and which outlets there are. */
final class OutletPages {
    private static final int BARS = 12;

    private final Pages pages;
    private final Shelf shelf;

    OutletPages(Pages pages, Shelf shelf) {
        this.pages = pages;
        this.shelf = shelf;
    }

    /** One outlet where {@code name=} names it, else all of them. */
    void outlet(Context context) {
        String name = Query.text(context, "name");
        Words words = Words.of(context);
        List<OutletCount> all = shelf.read(library -> library.store().outlets());
        if (name.isEmpty()) {
            pages.show(context, "outlets.jte", Map.of("outlets", all));
            return;
        }
        OutletCount outlet = all.stream()
                .filter(one -> one.outlet().equals(name))
                .findFirst()
                .orElseThrow(() -> new Problem(404, "outlet.none", name));
        pages.show(
                context,
                "outlet.jte",
                Map.of(
                        "outlet",
                        outlet,
                        "outlets",
                        all.size(),
                        "spreads",
                        List.of(
                                Spread.of("outlet.anonymous", true, outlet, all, OutletCount::anonymous),
                                Spread.of("outlet.own", true, outlet, all, OutletCount::ownVoice),
                                Spread.of("outlet.findings", false, outlet, all, one -> 100 * one.findings())),
                        "bars",
                        shelf.read(library -> bars(library, name, words))));
    }

    private static List<Bars> bars(Library library, String name, Words words) {
        List<Bars> bars = new ArrayList<>();
        String scope = words.clause("query.outlet", name);
        for (Facet facet : List.of(Facet.WHO, Facet.KIND, Facet.CUE, Facet.STANCE)) {
            bars.add(Bars.of(facet, library.store().counts(By.OUTLET, name, facet, BARS), scope, words));
        }
        return bars;
    }
}
