package molva.attribution;

/** What a cue can govern as its content; the letters stand for it in {@code cues.tsv}. */
enum Frame {
    /** A quotation, or an inserted clause: {@code «…», – сказал он}; {@code встреча сорвалась, сообщает Интерфакс}. */
    QUOTATION('q'),
    /** {@code заявил, что…} */
    THAT('t'),
    /** {@code потребовал, чтобы…} */
    SO_THAT('j'),
    /** {@code объяснил, почему…} */
    QUESTION('w'),
    /** {@code сообщил о взрыве} */
    ABOUT('o'),
    /** {@code пообещал помочь} */
    INFINITIVE('i'),
    /** {@code опроверг обвинения} */
    OBJECT('a'),
    /** {@code обвинил X в краже} */
    OBJECT_AND_CHARGE('v'),
    /** {@code назвал X ошибкой} */
    OBJECT_AND_NAME('n'),
    /** {@code настаивает на отставке} */
    COMPLEMENT('c'),
    /** {@code X обвиняется в…} */
    SUBJECT('s'),
    /** {@code цитирует X}: it names the one that the word comes from. */
    ORIGIN('r');

    private final char letter;

    Frame(char letter) {
        this.letter = letter;
    }

    int bit() {
        return 1 << ordinal();
    }

    /**
     * The frames of a list of letters such as {@code q,t,o}, as bits.
     *
     * @throws IllegalArgumentException if a letter stands for no frame
     */
    static int bits(String letters) {
        int bits = 0;
        for (int i = 0; i < letters.length(); i += 2) {
            bits |= of(letters.charAt(i)).bit();
        }
        return bits;
    }

    private static Frame of(char letter) {
        for (Frame frame : values()) {
            if (frame.letter == letter) {
                return frame;
            }
        }
        throw new IllegalArgumentException("no frame has the letter " + letter);
    }
}
