package molva.read.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;

/**
 * Which addresses belong to the open internet, by the IANA registries of special-purpose addresses (RFC 6890 and its
 * successors): neither this machine nor its network nor a provider's own, and none that hides another inside it.
 */
final class PublicAddresses {
    private PublicAddresses() {}

    /** An IPv4 address in IPv6 notation ({@code ::ffff:127.0.0.1}) is an {@link Inet4Address} already. */
    static boolean holds(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? version4(bytes) : version6(bytes);
    }

    private static boolean version4(byte[] bytes) {
        int a = bytes[0] & 0xFF;
        int b = bytes[1] & 0xFF;
        int c = bytes[2] & 0xFF;
        return switch (a) {
            case 0, 10, 127 -> false;
            case 100 -> b < 64 || b > 127; // providers' own, RFC 6598
            case 169 -> b != 254; // link-local, and the metadata of clouds
            case 172 -> b < 16 || b > 31;
            case 192 -> b != 168 && !(b == 0 && (c == 0 || c == 2)) && !(b == 88 && c == 99);
            case 198 -> b != 18 && b != 19 && !(b == 51 && c == 100);
            case 203 -> !(b == 0 && c == 113);
            default -> a < 224;
        };
    }

    /** Only 2000::/3 is given out; of that, tunnels (2001::/23, 2002::/16) and examples (2001:db8::/32) are refused. */
    private static boolean version6(byte[] bytes) {
        int first = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        int second = (bytes[2] & 0xFF) << 8 | (bytes[3] & 0xFF);
        return first >> 13 == 1
                && first != 0x2002
                && !(first == 0x2001 && (second < 0x200 || second == 0xDB8))
                && !(first == 0x3FFF && second < 0x1000);
    }
}
