package molva.read;

import java.util.Set;

/** What the tags of HTML mean to a reader of the text. */
final class Tags {
    private static final Set<String> NEVER_TEXT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "canvas",
            "form",
            "button",
            "select",
            "input",
            "textarea",
            "nav",
            "aside",
            "footer",
            "head",
            "audio",
            "video",
            "dialog",
            "menu",
            "amp-ad",
            "amp-auto-ads",
            "amp-sticky-ad",
            "amp-embed",
            "amp-sidebar",
            "amp-consent",
            "amp-user-notification",
            "amp-social-share",
            "amp-analytics",
            "amp-lightbox");
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "blockquote",
            "body",
            "br",
            "center",
            "dd",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "html",
            "li",
            "main",
            "ol",
            "p",
            "pre",
            "section",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul",
            "caption",
            "details",
            "summary");

    private Tags() {}

    /** Whether what stands in the tag is no part of what one reads: scripts, forms, navigation. */
    static boolean isLeftOut(String tag) {
        return NEVER_TEXT.contains(tag);
    }

    /** Whether the tag begins and ends a line. */
    static boolean isBlock(String tag) {
        return BLOCKS.contains(tag);
    }

    static boolean isHeading(String tag) {
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
    }
}
