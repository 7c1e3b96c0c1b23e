package molva.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import molva.text.Block;
import molva.text.Span;

/** A text drawn out of a page, with its blocks, a blank line between two of them. */
record Drawn(String text, List<Block> blocks) {
    private static final List<String> TAIL_HEADINGS = NameList.lines("tail-headings.txt");
    /** A tail begins after this share of the page's text. */
    private static final double SHORTEST_BEFORE_TAIL = 0.5;

    private static final int LONGEST_HEAD = 300;
    private static final int LONGEST_DATE_LINE = 60;
    private static final int SHORTEST_TITLE = 10;

    Drawn {
        blocks = List.copyOf(blocks);
    }

    /** The first line that says what the page calls itself is the title. */
    Drawn entitled(String called) {
        List<Block> entitled = new ArrayList<>(blocks);
        for (int i = 0; i < entitled.size(); i++) {
            Span line = entitled.get(i).span();
            if (line.length() >= SHORTEST_TITLE
                    && line.length() <= called.length()
                    && called.strip().startsWith(line.in(text))) {
                entitled.set(i, new Block(Block.Kind.TITLE, line));
                break;
            }
        }
        return new Drawn(text, entitled);
    }

    /**
     * Without the section and date that stand over the title ({@code Германия}), dates by themselves under it, the title where it
     * stands once more, and captions of what leads elsewhere ({@code По теме:}).
     */
    Drawn withoutHead() {
        List<Block> kept = new ArrayList<>(blocks);
        for (int i = 0; i < kept.size() && kept.get(i).span().start() <= LONGEST_HEAD; i++) {
            if (kept.get(i).kind() == Block.Kind.TITLE) {
                kept.subList(0, i).clear();
                break;
            }
        }
        Optional<String> title = kept.stream()
                .filter(block -> block.kind() == Block.Kind.TITLE)
                .findFirst()
                .map(block -> block.span().in(text));
        kept.removeIf(block -> isDateOfHead(block)
                || block.kind() == Block.Kind.HEADING
                        && title.equals(Optional.of(block.span().in(text)))
                || isCaptionOfLinks(block)
                || PublicationDate.isMoment(block.span().in(text)));
        return new Drawn(text, kept).together();
    }

    private boolean isCaptionOfLinks(Block block) {
        String line = block.span().in(text).toLowerCase(Locale.ROOT);
        return block.kind() == Block.Kind.PARAGRAPH
                && TAIL_HEADINGS.contains(line.endsWith(":") ? line.substring(0, line.length() - 1) : line);
    }

    private boolean isDateOfHead(Block block) {
        return block.span().length() <= LONGEST_DATE_LINE
                && block.span().start() <= LONGEST_HEAD
                && PublicationDate.isAll(block.span().in(text));
    }

    /** Without what a heading opens that says {@code Читайте также}, and headings with nothing under them. */
    Drawn withoutTail() {
        List<Block> kept = new ArrayList<>(blocks);
        for (int i = 1; i < kept.size(); i++) {
            if (opensTail(kept.get(i))) {
                kept.subList(i, kept.size()).clear();
            }
        }
        while (!kept.isEmpty() && kept.getLast().kind() == Block.Kind.HEADING) {
            kept.removeLast();
        }
        return new Drawn(text, kept).together();
    }

    /** With another text behind it. */
    Drawn followedBy(Drawn other) {
        String whole = text.isEmpty() || other.text.isEmpty() ? text : text + "\n\n";
        List<Block> all = new ArrayList<>(blocks);
        for (Block block : other.blocks) {
            Span span = block.span();
            all.add(new Block(block.kind(), new Span(whole.length() + span.start(), whole.length() + span.end())));
        }
        return new Drawn(whole + other.text, all);
    }

    /** Without the lines that are meant. */
    Drawn without(Predicate<String> line) {
        List<Block> kept = new ArrayList<>(blocks);
        kept.removeIf(block -> line.test(block.span().in(text)));
        return new Drawn(text, kept).together();
    }

    private boolean opensTail(Block block) {
        if (block.kind() != Block.Kind.HEADING || block.span().start() < text.length() * SHORTEST_BEFORE_TAIL) {
            return false;
        }
        String line = block.span().in(text).toLowerCase(Locale.ROOT);
        return TAIL_HEADINGS.stream().anyMatch(line::startsWith);
    }

    /** The blocks that are left, with no gap where others stood. */
    private Drawn together() {
        StringBuilder whole = new StringBuilder();
        List<Block> placed = new ArrayList<>();
        for (Block block : blocks) {
            if (!whole.isEmpty()) {
                whole.append("\n\n");
            }
            int start = whole.length();
            whole.append(text, block.span().start(), block.span().end());
            placed.add(new Block(block.kind(), new Span(start, whole.length())));
        }
        return new Drawn(whole.toString(), placed);
    }
}
