package molva.app.serve;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import molva.app.format.ArticleView;

/** Who corrects: a name that people give themselves, and that their browser remembers. */
final class Editor {
    static final int LONGEST = 100;
    private static final String COOKIE = "editor";

    private Editor() {}

    /** Empty where no name is known. */
    static String remembered(Context context) {
        String kept = context.cookie(COOKIE);
        if (kept == null || kept.length() > 4 * LONGEST) {
            return "";
        }
        try {
            return fit(new String(Base64.getUrlDecoder().decode(kept), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notOurs) {
            return "";
        }
    }

    /** @throws Problem if nobody is named */
    static String named(Context context) {
        String given = context.formParam("editor");
        String name = given == null ? "" : fit(given);
        if (name.isEmpty()) {
            throw new Problem(400, "correct.wrong.editor");
        }
        String value = Base64.getUrlEncoder().withoutPadding().encodeToString(name.getBytes(StandardCharsets.UTF_8));
        context.header("Set-Cookie", COOKIE + "=" + value + "; Path=/; Max-Age=31536000; SameSite=Strict; HttpOnly");
        return name;
    }

    /** As it is shown, no longer than may be; empty where there is nothing to see. */
    static String fit(String name) {
        String shown = ArticleView.shown(name).strip();
        if (shown.codePoints().allMatch(Character::isSpaceChar)) {
            return "";
        }
        return shown.codePointCount(0, shown.length()) <= LONGEST
                ? shown
                : shown.substring(0, shown.offsetByCodePoints(0, LONGEST));
    }
}
