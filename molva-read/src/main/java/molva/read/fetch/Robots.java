package molva.read.fetch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Which paths of a host its {@code robots.txt} leaves to Molva, by RFC 9309: the longest rule that fits decides. */
record Robots(List<Rule> rules) {
    static final Robots OPEN = new Robots(List.of());
    static final Robots CLOSED = new Robots(List.of(new Rule("/", false)));

    private static final String NAME = "molva";

    /** @param pattern a beginning of paths; {@code *} is any characters, {@code $} at its end the end of the path */
    record Rule(String pattern, boolean allows) {
        /** In time that grows with the length of the path. */
        boolean fits(String path) {
            boolean whole = pattern.endsWith("$");
            String[] parts = (whole ? pattern.substring(0, pattern.length() - 1) : pattern).split("\\*", -1);
            if (!path.startsWith(parts[0])) {
                return false;
            }
            int at = parts[0].length();
            for (int i = 1; i < parts.length; i++) {
                boolean last = whole && i == parts.length - 1;
                int found = last ? path.length() - parts[i].length() : path.indexOf(parts[i], at);
                if (found < at || !path.startsWith(parts[i], found)) {
                    return false;
                }
                at = found + parts[i].length();
            }
            return !whole || at == path.length();
        }
    }

    /** The rules for Molva, or where there are none those for everybody. */
    static Robots parse(String text) {
        List<Rule> ours = new ArrayList<>();
        List<Rule> everybodys = new ArrayList<>();
        boolean named = false;
        boolean forUs = false;
        boolean forAll = false;
        boolean heading = false;
        for (String line : text.lines().toList()) {
            String[] field = line.split("#", 2)[0].split(":", 2);
            String key = field[0].strip().toLowerCase(Locale.ROOT);
            String value = field.length == 2 ? field[1].strip() : "";
            if (key.equals("user-agent")) {
                forUs = heading && forUs || value.equalsIgnoreCase(NAME);
                forAll = heading && forAll || value.equals("*");
                named |= forUs;
                heading = true;
            } else if (key.equals("allow") || key.equals("disallow")) {
                heading = false;
                if (!value.isEmpty()) {
                    Rule rule = new Rule(value, key.equals("allow"));
                    (forUs ? ours : forAll ? everybodys : new ArrayList<Rule>()).add(rule);
                }
            }
        }
        return new Robots(List.copyOf(named ? ours : everybodys));
    }

    boolean allows(String path) {
        int longest = -1;
        boolean allowed = true;
        for (Rule rule : rules) {
            int length = rule.pattern().length();
            if (length >= longest && rule.fits(path)) {
                allowed = rule.allows() || length == longest && allowed;
                longest = length;
            }
        }
        return allowed;
    }
}
