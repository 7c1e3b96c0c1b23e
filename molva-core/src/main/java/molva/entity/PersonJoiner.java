package molva.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import molva.entity.PersonMention.Part;

/**
 * Joins the places that name one person: {@code Юрий Подоляка … Подоляка … Ю. Подоляке}. Full names first, then those with
 * initials, then single words; a word that several people bear goes to the one named last.
 */
final class PersonJoiner {
    /** Of a word that more people bear, the first ones: {@code Иван} in a list of thousands. */
    private static final int MOST_BEARERS = 50;

    private static final int SHORTEST_MISSPELT = 5;

    /** One person: the places and the words of the full names. */
    static final class Person {
        final List<PersonMention> mentions = new ArrayList<>();
        private final Set<Integer> keys = new HashSet<>();
        private final Set<Integer> surnames = new HashSet<>();
        private final int number;
        private int lastSeen = -1;

        private Person(int number) {
            this.number = number;
        }

        private void add(PersonMention mention) {
            mentions.add(mention);
            for (Part part : mention.parts) {
                if (part.weighty()) {
                    keys.add(part.key());
                }
            }
            surnames.add(mention.last().key());
        }
    }

    private final NameScene scene;
    private final List<Person> people = new ArrayList<>();
    private final Map<Integer, List<Person>> byKey = new HashMap<>();
    private final Map<PersonMention, Person> joined = new HashMap<>();

    private final SurnameGender surnames;

    private PersonJoiner(NameScene scene, PersonNaming naming) {
        this.scene = scene;
        this.surnames = new SurnameGender(naming);
    }

    /** The people of {@code mentions}, in the order in which they are first named. */
    static List<Person> join(NameScene scene, List<PersonMention> mentions, PersonNaming naming) {
        var joiner = new PersonJoiner(scene, naming);
        joiner.joinAliases(mentions);
        joiner.joinFullNames(mentions);
        joiner.joinInitials(mentions);
        joiner.joinSingleWords(mentions);
        joiner.people.forEach(person ->
                person.mentions.sort(Comparator.comparingInt((PersonMention mention) -> mention.span.first())));
        joiner.people.sort(Comparator.comparingInt(
                person -> person.mentions.getFirst().span.first()));
        return joiner.people;
    }

    /** The name in brackets after a name is another spelling: {@code Дэвид Эберсман (David Ebersman)}. */
    private final Map<PersonMention, PersonMention> aliases = new HashMap<>();

    private void joinAliases(List<PersonMention> mentions) {
        for (int i = 1; i < mentions.size(); i++) {
            PersonMention before = mentions.get(i - 1);
            PersonMention mention = mentions.get(i);
            boolean bracketed = mention.span.first() == before.span.end() + 1
                    && scene.words.form(before.span.end()).equals("(");
            if (bracketed) {
                aliases.put(mention, before);
            }
        }
    }

    private void joinFullNames(List<PersonMention> mentions) {
        for (PersonMention mention : mentions) {
            if (mention.weight() > 1 && !aliases.containsKey(mention)) {
                put(mention, sameFullName(mention).orElseGet(this::newPerson));
            }
        }
    }

    private Optional<Person> sameFullName(PersonMention mention) {
        return byKey.getOrDefault(mention.last().key(), List.of()).stream()
                .filter(person -> shared(person, mention) == Math.min(person.keys.size(), mention.weight()))
                .filter(person -> shared(person, mention) > 1)
                .findFirst();
    }

    private static long shared(Person person, PersonMention mention) {
        return mention.parts.stream()
                .filter(Part::weighty)
                .filter(part -> person.keys.contains(part.key()))
                .count();
    }

    private void joinInitials(List<PersonMention> mentions) {
        for (PersonMention mention : mentions) {
            if (mention.weight() == 1 && mention.parts.getFirst().initial() && !aliases.containsKey(mention)) {
                put(mention, withInitial(mention).orElseGet(this::newPerson));
            }
        }
    }

    private Optional<Person> withInitial(PersonMention mention) {
        char initial = mention.parts.getFirst().lower().charAt(0);
        return byKey.getOrDefault(mention.last().key(), List.of()).stream()
                .filter(person ->
                        person.mentions.getFirst().parts.getFirst().lower().charAt(0) == initial)
                .findFirst();
    }

    private void joinSingleWords(List<PersonMention> mentions) {
        for (PersonMention mention : mentions) {
            if (!joined.containsKey(mention)) {
                Person person = aliases.containsKey(mention)
                        ? joined.get(aliases.get(mention))
                        : bearer(mention).or(() -> misspelt(mention)).orElseGet(this::newPerson);
                put(mention, person);
            }
            joined.get(mention).lastSeen = mention.span.first();
        }
    }

    /** Who bears a single word: by surname rather than first name, the one named last, else the first to be named. */
    private Optional<Person> bearer(PersonMention mention) {
        int key = mention.last().key();
        return byKey.getOrDefault(key, List.of()).stream()
                .filter(person -> !surnames.differs(person.mentions.getFirst(), mention))
                .max(Comparator.comparing((Person person) -> person.surnames.contains(key))
                        .thenComparing(person -> person.lastSeen)
                        .thenComparing(person -> -person.number));
    }

    /** {@code Карпичков … Капричков}: one of the first people whose surname differs by one letter or two that changed places. */
    private Optional<Person> misspelt(PersonMention mention) {
        String word = mention.last().lower();
        if (word.length() < SHORTEST_MISSPELT) {
            return Optional.empty();
        }
        return people.stream()
                .limit(MOST_BEARERS)
                .filter(person -> !person.mentions.isEmpty())
                .filter(person -> person.mentions.getFirst().weight() > 1)
                .filter(person ->
                        Misspelling.likely(person.mentions.getFirst().last().lower(), word))
                .findFirst();
    }

    private Person newPerson() {
        var person = new Person(people.size());
        people.add(person);
        return person;
    }

    private void put(PersonMention mention, Person person) {
        joined.put(mention, person);
        if (aliases.containsKey(mention)) {
            person.mentions.add(mention);
            return;
        }
        person.add(mention);
        for (Part part : mention.parts) {
            if (part.weighty()) {
                List<Person> bearers = byKey.computeIfAbsent(part.key(), key -> new ArrayList<>());
                if (!bearers.contains(person) && bearers.size() < MOST_BEARERS) {
                    bearers.add(person);
                }
            }
        }
    }
}
