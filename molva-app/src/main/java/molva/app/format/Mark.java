package molva.app.format;

import molva.attribution.Attribution;

/** The sign of each kind of source, so that no report needs colour to tell them apart. */
final class Mark {
    private Mark() {}

    /** One character of usual width: filled signs for who is named, hollow or broken ones for who is not. */
    static String of(Attribution.Kind kind) {
        return switch (kind) {
            case PERSON -> "●";
            case ROLE -> "◐";
            case ORGANIZATION -> "■";
            case MEDIA -> "▲";
            case DOCUMENT -> "▤";
            case ANONYMOUS -> "○";
            case GROUP -> "∴";
            case HEARSAY -> "≈";
            case AUTHOR -> "✎";
        };
    }
}
