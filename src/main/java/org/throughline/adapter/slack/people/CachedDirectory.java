package org.throughline.adapter.slack.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.throughline.adapter.slack.Workspaces;
import org.throughline.domain.team.Person;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.RoomId;
import org.throughline.domain.team.WorkspaceId;
import org.throughline.usecase.port.Directory;

/**
 * People and rooms of Slack, asked for once in a while. While Slack cannot say, what was known last holds; somebody never
 * heard of is neutral: without a name, in the usual zone, and not gone. Safe for threads.
 */
public final class CachedDirectory implements Directory {
    static final String NAMELESS = "—";

    private static final Logger LOG = LoggerFactory.getLogger(CachedDirectory.class);
    private static final Duration FRESH = Duration.ofHours(1);
    private static final Duration KEPT = Duration.ofDays(7);
    private static final int MOST_PEOPLE = 50_000;
    private static final int MOST_ROOMS = 10_000;
    /** So long nobody waits for a Slack that did not answer. */
    private static final Duration CALM = Duration.ofSeconds(15);

    private final PeopleSource source;
    private final Clock clock;
    private final ZoneId zone;
    private final Locale language;
    private final Memory<PersonId, Person> people;
    private final Memory<RoomId, List<PersonId>> members;
    private final Memory<RoomId, String> names;
    private final Map<WorkspaceId, Instant> calmUntil = new ConcurrentHashMap<>();

    CachedDirectory(PeopleSource source, Clock clock, ZoneId zone, Locale language) {
        this.source = source;
        this.clock = clock;
        this.zone = zone;
        this.language = language;
        this.people = new Memory<>(clock, FRESH, KEPT, MOST_PEOPLE);
        this.members = new Memory<>(clock, FRESH, KEPT, MOST_ROOMS);
        this.names = new Memory<>(clock, FRESH, KEPT, MOST_ROOMS);
    }

    /**
     * The directory of these workspaces; {@code clock} is the machine's, zone and language are for people whose account
     * does not say theirs.
     */
    public static CachedDirectory of(Workspaces workspaces, Clock clock, ZoneId zone, Locale language) {
        return new CachedDirectory(new SlackPeople(workspaces, zone, language), clock, zone, language);
    }

    @Override
    public Person get(PersonId person) {
        return find(person).orElseGet(() -> nameless(person, false));
    }

    /** Those nobody knows anything of are left out. */
    @Override
    public List<Person> listMembers(RoomId room) {
        return recall(members, room, room.workspace(), () -> source.listMembers(room)).stream()
                .flatMap(List::stream)
                .flatMap(member -> find(member).stream())
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }

    /** A room whose name cannot be found has its id for one, so that nobody takes it for a direct conversation. */
    @Override
    public String nameOf(RoomId room) {
        Supplier<String> ask =
                () -> source.findName(room).or(() -> names.find(room)).orElse(room.local());
        return recall(names, room, room.workspace(), ask).orElse(room.local());
    }

    /** Slack said that this person changed. */
    public void forget(PersonId person) {
        people.spoil(person);
    }

    /** Slack said that this room, or who is in it, changed. */
    public void forget(RoomId room) {
        names.spoil(room);
        members.spoil(room);
    }

    private Optional<Person> find(PersonId person) {
        return recall(
                people,
                person,
                person.workspace(),
                () -> source.findPerson(person).orElseGet(() -> goneLike(person)));
    }

    /** What is fresh in the memory, else what Slack says, else what was known before. */
    private <K, V> Optional<V> recall(Memory<K, V> memory, K key, WorkspaceId workspace, Supplier<V> ask) {
        Optional<V> fresh = memory.findFresh(key);
        if (fresh.isPresent() || isCalm(workspace)) {
            return fresh.or(() -> memory.find(key));
        }
        try {
            memory.learn(key, ask.get());
        } catch (NoAnswerException trouble) {
            LOG.warn("Slack is not asked about people and rooms for {}: {}", CALM, trouble.getMessage());
            calmUntil.put(workspace, clock.instant().plus(CALM));
        }
        return memory.find(key);
    }

    private boolean isCalm(WorkspaceId workspace) {
        Instant until = calmUntil.get(workspace);
        return until != null && until.isAfter(clock.instant());
    }

    /** Somebody Slack does not know any more keeps the name they had. */
    private Person goneLike(PersonId person) {
        Person before = people.find(person).orElseGet(() -> nameless(person, true));
        return new Person(person, before.name(), before.zone(), before.locale(), before.bot(), before.guest(), true);
    }

    private Person nameless(PersonId person, boolean gone) {
        return new Person(person, NAMELESS, zone, language, false, false, gone);
    }
}
