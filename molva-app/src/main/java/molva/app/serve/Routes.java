package molva.app.serve;

import io.javalin.config.RoutesConfig;

/** What the server answers to which address. */
final class Routes {
    private final StartPages start;
    private final ArticlePages articles;
    private final LibraryPages library;
    private final SearchPages search;
    private final SourcePages sources;
    private final OutletPages outlets;
    private final ComparePages comparing;
    private final Lists lists;
    private final CorrectionPages corrections;
    private final Api api;
    private final LibraryApi libraryApi;
    private final CorrectionsApi correctionsApi;

    Routes(Pages pages, Desk desk, Shelf shelf, Intake intake, Reception reception) {
        start = new StartPages(pages, reception);
        articles = new ArticlePages(pages, desk, shelf);
        library = new LibraryPages(pages, desk, shelf, intake, reception);
        search = new SearchPages(pages, shelf);
        sources = new SourcePages(pages, shelf);
        outlets = new OutletPages(pages, shelf);
        comparing = new ComparePages(pages, shelf);
        lists = new Lists(shelf);
        corrections = new CorrectionPages(articles, shelf);
        api = new Api(reception, desk);
        libraryApi = new LibraryApi(shelf, reception, search);
        correctionsApi = new CorrectionsApi(shelf, reception);
    }

    void add(RoutesConfig routes) {
        routes.get("/", start::start);
        routes.post("/read", start::read);
        routes.post("/examples/{name}", start::example);
        routes.get("/assets/{name}", Assets::send);

        routes.get("/article/{id}", articles::read);
        routes.get("/article/{id}/{format}", articles::exportRead);
        routes.post("/article/{id}/keep", library::keep);

        routes.get("/search", search::search);
        routes.get("/search/{form}", search::export);
        routes.get("/source", sources::source);
        routes.get("/source/{form}", sources::export);
        routes.get("/outlet", outlets::outlet);
        routes.get("/compare", comparing::compare);
        routes.get("/compare.csv", lists::comparison);
        routes.get("/sources.csv", lists::sources);
        routes.get("/outlets.csv", lists::outlets);

        routes.get("/library", library::list);
        routes.post("/library/add", library::add);
        routes.get("/library/articles.csv", lists::articles);
        routes.get("/library/progress", library::progress);
        routes.get("/library/failures", library::failures);
        routes.get("/library/{id}", articles::kept);
        routes.get("/library/{id}/{format}", articles::exportKept);
        routes.post("/library/{id}/corrections", corrections::correct);
        routes.post("/library/{id}/corrections/{correction}/undo", corrections::takeBack);

        routes.get("/api/v1/openapi.json", Api::description);
        routes.post("/api/v1/articles", api::analyse);
        routes.get("/api/v1/articles/{id}", api::analysis);
        routes.get("/api/v1/library", libraryApi::stats);
        routes.get("/api/v1/library/articles", libraryApi::articles);
        routes.post("/api/v1/library/articles", libraryApi::add);
        routes.get("/api/v1/library/articles/{id}", libraryApi::article);
        routes.get("/api/v1/library/articles/{id}/corrections", correctionsApi::list);
        routes.post("/api/v1/library/articles/{id}/corrections", correctionsApi::correct);
        routes.delete("/api/v1/library/articles/{id}/corrections/{correction}", correctionsApi::takeBack);
        routes.get("/api/v1/library/articles/{id}/{format}", libraryApi::export);
        routes.get("/api/v1/library/failures", libraryApi::failures);
        routes.get("/api/v1/library/search", libraryApi::search);
        routes.get("/api/v1/library/search/{form}", libraryApi::searchAll);
    }
}
