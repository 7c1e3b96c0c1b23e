package molva.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Heads of states by surname: what the news takes for known. Immutable and thread-safe. */
final class Leaders {
    private final Map<Integer, List<Role>> rolesOf = new HashMap<>();

    private Leaders() {}

    static Leaders load() {
        var leaders = new Leaders();
        for (String[] row : WordList.rows("leaders.tsv", 3)) {
            Role role = new Role(row[1], row[1], Set.of(DescriptionReader.state(row[0])), Set.of());
            for (String surname : row[2].split(" ")) {
                leaders.rolesOf
                        .computeIfAbsent(CaseKey.of(surname), key -> new ArrayList<>())
                        .add(role);
            }
        }
        return leaders;
    }

    List<Role> roles(int surnameKey) {
        return rolesOf.getOrDefault(surnameKey, List.of());
    }
}
