package molva.app.serve;

import io.javalin.http.Context;
import java.io.IOException;
import molva.app.format.Output;

/** What programs ask: texts to analyse, and their analyses again. */
final class Api {
    private final Reception reception;
    private final Desk desk;

    Api(Reception reception, Desk desk) {
        this.reception = reception;
        this.desk = desk;
    }

    /** What there is to ask, as OpenAPI 3 has it. */
    static void description(Context context) throws IOException {
        context.result(Assets.resource("openapi.json")).contentType("application/json");
    }

    void analyse(Context context) {
        Desk.Read read = reception.body(context);
        context.status(201).header("Location", "/api/v1/articles/" + read.id());
        Export.write(context, Opened.of(read), Output.JSON);
    }

    void analysis(Context context) {
        Desk.Read read = desk.get(context.pathParam("id")).orElseThrow(() -> new Problem(404, "problem.missing"));
        Export.write(context, Opened.of(read), Output.JSON);
    }
}
