package molva.read.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** Unpacks a compressed stream, but not one that was made to fill the disk or the memory of who unpacks it. */
final class BoundedGrowth extends FilterInputStream {
    /** Text seldom shrinks to less than a fiftieth. */
    private static final int MOST_GROWTH = 200;
    /** So much may always be unpacked, in bytes. */
    private static final long ALWAYS = 64L << 20;

    private final LongSupplier packed;
    private long unpacked;

    /** Opens the unpacking stream over the packed one. */
    interface Unpacking {
        InputStream open(InputStream packed) throws IOException;
    }

    /** @param packed how many bytes were taken in so far for what {@code unpacked} gave */
    BoundedGrowth(InputStream unpacked, LongSupplier packed) {
        super(unpacked);
        this.packed = packed;
    }

    static BoundedGrowth over(InputStream packed, Unpacking unpacking) throws IOException {
        Counting counting = new Counting(packed);
        return new BoundedGrowth(unpacking.open(counting), counting::count);
    }

    @Override
    public int read() throws IOException {
        int b = in.read();
        grow(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = in.read(bytes, offset, length);
        grow(Math.max(0, read));
        return read;
    }

    private void grow(int bytes) throws IOException {
        unpacked += bytes;
        if (unpacked > ALWAYS && unpacked > packed.getAsLong() * MOST_GROWTH) {
            throw new IOException("it unpacks to more than " + MOST_GROWTH + " times its size");
        }
    }

    /** Counts what is read through it. */
    static final class Counting extends FilterInputStream {
        private long count;

        Counting(InputStream in) {
            super(in);
        }

        long count() {
            return count;
        }

        @Override
        public int read() throws IOException {
            int b = in.read();
            count += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = in.read(bytes, offset, length);
            count += Math.max(0, read);
            return read;
        }

        @Override
        public long skip(long bytes) throws IOException {
            long skipped = in.skip(bytes);
            count += skipped;
            return skipped;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
