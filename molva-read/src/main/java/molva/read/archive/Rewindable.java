package molva.read.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * A stream that can go back some way, to look for the place where a damaged archive goes on. Positions are bytes from its
 * beginning. What lies before {@link #release} is forgotten, and so is the oldest of more than 4 MB.
 */
final class Rewindable extends InputStream {
    private static final int MOST_KEPT = 4 << 20;

    private final InputStream in;
    private byte[] kept = new byte[64 * 1024];
    /** Where the first of the kept bytes stands. */
    private long from;

    private int length;
    private long at;
    private long released;

    Rewindable(InputStream in) {
        this.in = in;
    }

    /** Where the next byte that is read stands. */
    long position() {
        return at;
    }

    /** Nobody will go back before {@code position}. */
    void release(long position) {
        released = position;
    }

    /** Goes back to {@code position}, or as near to it as is still known. */
    void rewindTo(long position) {
        at = Math.clamp(position, from, from + length);
    }

    /** Goes on to where {@code sign} begins, whose first byte does not stand in it again; false where it does not come. */
    boolean findNext(byte[] sign) throws IOException {
        int matched = 0;
        for (int b = read(); b >= 0; b = read()) {
            matched = (byte) b == sign[matched] ? matched + 1 : (byte) b == sign[0] ? 1 : 0;
            if (matched == sign.length) {
                rewindTo(at - sign.length);
                return true;
            }
            if (matched == 0) {
                release(at);
            }
        }
        return false;
    }

    @Override
    public int read() throws IOException {
        if (at == from + length && fill(kept.length) <= 0) {
            return -1;
        }
        return kept[(int) (at++ - from)] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int count) throws IOException {
        if (count == 0) {
            return 0;
        }
        if (at == from + length && fill(count) <= 0) {
            return -1;
        }
        int given = (int) Math.min(count, from + length - at);
        System.arraycopy(kept, (int) (at - from), bytes, offset, given);
        at += given;
        return given;
    }

    /** Reads on behind what is kept; answers with how many bytes came, less than 1 at the end. */
    private int fill(int wanted) throws IOException {
        if (length == kept.length) {
            makeRoom();
        }
        int came = in.read(kept, length, Math.min(wanted, kept.length - length));
        length += Math.max(0, came);
        return came;
    }

    private void makeRoom() {
        int free = (int) Math.clamp(released - from, 0, length);
        if (free < length / 2 && kept.length < MOST_KEPT) {
            kept = Arrays.copyOf(kept, kept.length * 2);
            return;
        }
        int dropped = Math.max(free, length / 2);
        System.arraycopy(kept, dropped, kept, 0, length - dropped);
        from += dropped;
        length -= dropped;
    }

    /** None, so that who reads it pushes nothing back that was not asked for. */
    @Override
    public int available() {
        return 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
