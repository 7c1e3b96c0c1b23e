package molva.app.format;

import java.util.List;

/** The formats, by the names that a user calls them. */
public enum Output {
    TEXT(".txt", true),
    JSON(".json", true),
    JSONL(".jsonl", true),
    HTML(".html", false),
    CSV(".csv", true),
    PARQUET(".parquet", true),
    BRAT(".ann", false),
    CAS(".xmi", false),
    ANNOTATIONS(".jsonld", true);

    private final String extension;
    private final boolean joins;

    Output(String extension, boolean joins) {
        this.extension = extension;
        this.joins = joins;
    }

    /** What its files end in, with the dot. */
    public String extension() {
        return extension;
    }

    /** The endings of all files that an analysis makes, its own first. */
    public List<String> extensions() {
        return switch (this) {
            case BRAT -> List.of(extension, ".txt");
            case CAS -> List.of(extension, CasFormat.TYPE_SYSTEM);
            case TEXT, JSON, JSONL, HTML, CSV, PARQUET, ANNOTATIONS -> List.of(extension);
        };
    }

    /** What a user calls it. */
    public String title() {
        return Names.of(this);
    }

    /** Whether several analyses, one after the other, are still that format. */
    public boolean joins() {
        return joins;
    }

    /** Whether what is odd about a document's characters stands in the output itself. */
    public boolean tellsOddities() {
        return this == TEXT || this == JSON || this == JSONL || this == HTML;
    }

    public Format format(Look look) {
        return switch (this) {
            case TEXT -> new TextFormat(look);
            case JSON -> new JsonFormat(look.language());
            case JSONL -> new JsonLinesFormat(look.language());
            case HTML -> new HtmlFormat(look.language());
            case CSV -> new CsvFormat();
            case PARQUET -> new ParquetFormat();
            case BRAT -> new BratFormat();
            case CAS -> new CasFormat();
            case ANNOTATIONS -> new AnnotationsFormat(look.language());
        };
    }
}
