package molva.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import molva.text.QuotedSpan.Style;

/**
 * Pairs the quotation marks of a document: nested, mixed and unbalanced ones too, and those of a quotation that runs
 * over several paragraphs, with or without the opening mark repeated at the head of each:
 *
 * <pre>
 * «Мы начали в мае.
 * «Закончим в июне», – сказал он.
 * </pre>
 *
 * <p>Thread-safe. Time is linear in the number of tokens but for a final sorting.
 */
public final class QuotationMarks {
    /** A quotation whose opening mark is not repeated may end this many blocks later and no further. */
    private static final int LONGEST_UNREPEATED = 5;

    /** Tokens from an outer mark to an inner one that closes both: {@code ООО «Рога и «Копыта»}. */
    private static final int LONGEST_NAME_HEAD = 4;

    private final Segmentation segmentation;
    private final QuotedSpans found;
    private final Deque<Opening> open = new ArrayDeque<>();
    /** For an opening mark, the closing mark of the name inside it, should it find none of its own. */
    private final Map<Integer, Integer> sharedClosing = new HashMap<>();

    private final int[] openOf = new int[Style.values().length];
    /** Closing {@code »} that the block still holds. */
    private int anglesLeft;

    private Optional<Opening> carried = Optional.empty();
    private int carriedBlocks;

    /** An opening mark: its token and what it opens. */
    private record Opening(int token, Style style) {}

    private QuotationMarks(Segmentation segmentation) {
        this.segmentation = segmentation;
        this.found = new QuotedSpans(segmentation);
    }

    /** The quoted spans of the document, ordered by start, an outer one before those inside it. */
    public static List<QuotedSpan> pair(Segmentation segmentation) {
        QuotationMarks marks = new QuotationMarks(segmentation);
        int token = 0;
        for (Block block : segmentation.document().blocks()) {
            int end = token;
            while (end < segmentation.tokens().size()
                    && segmentation.tokens().get(end).start() < block.span().end()) {
                end++;
            }
            marks.readBlock(token, end);
            token = end;
        }
        marks.dropCarried();
        return marks.found.ordered();
    }

    private void readBlock(int first, int end) {
        countAngles(first, end);
        for (int i = resume(first, end); i < end; i++) {
            int token = i;
            QuotationSign.at(segmentation, i).ifPresent(sign -> read(sign, token));
        }
        finishBlock(first);
    }

    private void countAngles(int first, int end) {
        anglesLeft = 0;
        for (int i = first; i < end; i++) {
            anglesLeft += segmentation
                                    .document()
                                    .text()
                                    .charAt(segmentation.tokens().get(i).start())
                            == '»'
                    ? 1
                    : 0;
        }
    }

    /** Where the block repeats the carried opening mark, the quotation goes on; answers the first token to read. */
    private int resume(int first, int end) {
        if (carried.isEmpty() || first >= end) {
            return first;
        }
        Style style = carried.get().style();
        boolean repeats = QuotationSign.at(segmentation, first)
                .filter(sign -> sign.opens().equals(Optional.of(style)) && !sign.looksClosing())
                .isPresent();
        if (repeats) {
            push(carried.get());
            carried = Optional.empty();
            return first + 1;
        }
        carriedBlocks++;
        if (carriedBlocks > LONGEST_UNREPEATED) {
            dropCarried();
        }
        return first;
    }

    private void read(QuotationSign sign, int token) {
        if (opens(sign)) {
            push(new Opening(token, sign.opens().orElseThrow()));
        } else {
            close(sign, token);
        }
        if (sign.closes().contains(Style.ANGLE)) {
            anglesLeft--;
        }
    }

    private boolean opens(QuotationSign sign) {
        if (sign.opens().isEmpty() || sign.closes().isEmpty()) {
            return sign.opens().isPresent();
        }
        if (canClose(sign)) {
            return sign.looksOpening() && !sign.closes().contains(Style.WIKI);
        }
        return !sign.looksClosing();
    }

    private void close(QuotationSign sign, int token) {
        if (canClose(sign)) {
            while (!sign.closes().contains(open.getLast().style())) {
                giveUp(pop());
            }
            pair(pop(), token);
        } else if (carried.isPresent() && sign.closes().contains(carried.get().style())) {
            pair(carried.get(), token);
            carried = Optional.empty();
        } else if (standsForMeasure(token)) {
            return;
        } else if (closesOther(sign, token)) {
            pair(pop(), token);
        } else if (sign.standsAlone()) {
            found.unopened(token, sign.closes().iterator().next());
        }
    }

    private boolean canClose(QuotationSign sign) {
        for (Style style : sign.closes()) {
            if (openOf[style.ordinal()] > 0) {
                return true;
            }
        }
        return false;
    }

    /** A mark of another pair closes in the same sentence where no mark of the right one is left: {@code «слово"}. */
    private boolean closesOther(QuotationSign sign, int token) {
        if (open.isEmpty()
                || !sign.standsAlone()
                || segmentation.sentenceAt(open.getLast().token()) != segmentation.sentenceAt(token)) {
            return false;
        }
        return switch (open.getLast().style()) {
            case ANGLE -> anglesLeft == 0;
            case LOW, CURLY, STRAIGHT, COMMAS -> true;
            case SINGLE, STRAIGHT_SINGLE, WIKI, BACKTICK -> false;
        };
    }

    /** {@code экран 15"}. */
    private boolean standsForMeasure(int token) {
        return token > 0
                && segmentation.tokens().get(token - 1).kind() == Token.Kind.NUMBER
                && segmentation.tokens().get(token - 1).end()
                        == segmentation.tokens().get(token).start();
    }

    /** What the block leaves open ends with its sentence, but one quotation may go on in the next block. */
    private void finishBlock(int first) {
        while (open.size() > 1) {
            giveUp(pop());
        }
        if (!open.isEmpty()) {
            Opening last = pop();
            if (carried.isEmpty() && mayGoOn(last, first)) {
                carried = Optional.of(last);
                carriedBlocks = 0;
            } else {
                giveUp(last);
            }
        }
    }

    /** Only what opens as speech does goes on: at the head of its block, or after a colon, a comma or a dash. */
    private boolean mayGoOn(Opening opening, int first) {
        if (opening.style() == Style.WIKI || opening.style() == Style.STRAIGHT_SINGLE) {
            return false;
        }
        if (opening.token() <= first) {
            return true;
        }
        char before = segmentation
                .document()
                .text()
                .charAt(segmentation.tokens().get(opening.token() - 1).start());
        return ":,".indexOf(before) >= 0 || Marks.dash(before);
    }

    private void dropCarried() {
        carried.ifPresent(this::giveUp);
        carried = Optional.empty();
    }

    private void giveUp(Opening opening) {
        Integer shared = sharedClosing.get(opening.token());
        if (shared != null) {
            pair(opening, shared);
        } else if (opening.style() != Style.STRAIGHT_SINGLE && opening.style() != Style.WIKI) {
            found.unclosed(opening.token(), opening.style());
        }
    }

    private void pair(Opening opening, int closing) {
        Opening outer = open.peekLast();
        if (outer != null && outer.style() == opening.style() && opening.token() - outer.token() <= LONGEST_NAME_HEAD) {
            sharedClosing.putIfAbsent(outer.token(), closing);
        }
        found.paired(opening.token(), closing, opening.style());
    }

    private void push(Opening opening) {
        open.addLast(opening);
        openOf[opening.style().ordinal()]++;
    }

    private Opening pop() {
        Opening last = open.removeLast();
        openOf[last.style().ordinal()]--;
        return last;
    }
}
