package molva.app.serve;

import io.javalin.config.RoutesConfig;
import molva.Pipeline;

/** What the server answers to which address. */
final class Routes {
    private final StartPages start;
    private final ArticlePages articles;
    private final Api api;

    Routes(Pipeline pipeline, Settings settings, Pages pages, Shelf shelf) {
        Desk desk = new Desk(settings.articles());
        Reception reception = new Reception(pipeline, desk, settings);
        start = new StartPages(pages, reception);
        articles = new ArticlePages(pages, desk, shelf);
        api = new Api(reception, desk);
    }

    void add(RoutesConfig routes) {
        routes.get("/", start::start);
        routes.post("/read", start::read);
        routes.post("/examples/{name}", start::example);
        routes.get("/assets/{name}", Assets::send);

        routes.get("/article/{id}", articles::read);
        routes.get("/article/{id}/{format}", articles::exportRead);
        routes.get("/library/{id}", articles::kept);
        routes.get("/library/{id}/{format}", articles::exportKept);

        routes.post("/api/v1/articles", api::analyse);
        routes.get("/api/v1/articles/{id}", api::analysis);
    }
}
