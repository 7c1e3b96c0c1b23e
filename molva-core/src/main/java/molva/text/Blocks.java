package molva.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import molva.text.BlockPlace.BlockSource;

/** Divides a plain text into blocks by the {@link BlockRule}s. Linear in the text. */
final class Blocks {
    private static final BlockRule[] RULES = BlockRule.values();

    private Blocks() {}

    static List<Block> divide(String text, Verdicts verdicts) {
        List<BlockSource> sources = new ArrayList<>();
        for (Line line : Line.of(text)) {
            int gap = line.gap();
            for (GluedHeadings.Piece piece : GluedHeadings.divide(text, line.span())) {
                sources.add(new BlockSource(piece.span(), gap, piece.heading()));
                gap = 0;
            }
        }
        List<Block> blocks = new ArrayList<>(sources.size());
        BlockPlace place = new BlockPlace(text, sources, blocks);
        for (int i = 0; i < sources.size(); i++) {
            place.moveTo(i);
            blocks.add(new Block(kind(place, verdicts), place.span()));
        }
        return blocks;
    }

    /** The blocks of a page, those paragraphs changed that the rules take for something else. */
    static List<Block> lookAtParagraphs(String text, List<Block> drawn) {
        List<BlockSource> sources = drawn.stream()
                .map(block -> new BlockSource(block.span(), 1, false))
                .toList();
        List<Block> blocks = new ArrayList<>(drawn.size());
        BlockPlace place = new BlockPlace(text, sources, blocks);
        for (int i = 0; i < drawn.size(); i++) {
            place.moveTo(i);
            boolean plain = drawn.get(i).kind() == Block.Kind.PARAGRAPH;
            blocks.add(plain ? new Block(kind(place, Verdicts.NONE), place.span()) : drawn.get(i));
        }
        return blocks;
    }

    private static Block.Kind kind(BlockPlace place, Verdicts verdicts) {
        for (BlockRule rule : RULES) {
            Optional<Block.Kind> kind = rule.judge(place);
            if (kind.isPresent()) {
                String decision = kind.get().name().toLowerCase(Locale.ROOT);
                verdicts.say(rule.title(), place.span().start(), place.span().end(), decision);
                return kind.get();
            }
        }
        return Block.Kind.PARAGRAPH;
    }
}
