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

    /** More than so many unknown people of a room are a crowd: whole pages are read then. */
    private static final int FEW = 5;
    /** Whom Slack could not tell of in time is asked for again after that. */
    private static final Duration SOON = Duration.ofSeconds(10);
    /** Slack lists people twenty times a minute; the other half is for those who wait. */
    private static final int PAGES_A_MINUTE = 10;

    private final PeopleSource source;
    private final Clock clock;
    private final ZoneId zone;
    private final Locale language;
    private final Memory<PersonId, Person> people;
    private final Memory<RoomId, List<PersonId>> members;
    private final Memory<RoomId, String> names;
    private final Roll roll;
    private final Map<WorkspaceId, Instant> calmUntil = new ConcurrentHashMap<>();

    CachedDirectory(PeopleSource source, Clock clock, ZoneId zone, Locale language) {
        this.source = source;
        this.clock = clock;
        this.zone = zone;
        this.language = language;
        this.people = new Memory<>(clock, FRESH, KEPT, MOST_PEOPLE);
        this.members = new Memory<>(clock, FRESH, KEPT, MOST_ROOMS);
        this.names = new Memory<>(clock, FRESH, KEPT, MOST_ROOMS);
        this.roll = new Roll(source, clock, FRESH);
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
        return find(person).orElseGet(() -> stranger(person));
    }

    /** Of a crowd, those Slack could not tell of in the time that somebody waits are neutral for a moment. */
    @Override
    public List<Person> listMembers(RoomId room) {
        List<PersonId> there = recall(members, room, room.workspace(), () -> source.listMembers(room))
                .orElse(List.of());
        meet(room.workspace(), there);
        return there.stream()
                .map(member -> people.find(member).orElseGet(() -> stranger(member)))
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

    /**
     * Goes on reading who is in workspaces of which many people were needed at once; to be called each minute, so that
     * Slack is not asked too often.
     */
    public void readOn() {
        for (WorkspaceId workspace : roll.listUnfinished()) {
            for (int page = 0; page < PAGES_A_MINUTE && readsOn(workspace); page++) {
                learnNext(workspace);
            }
        }
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

    /** Gets to know many people with few calls; whoever is left over is not asked for again before long. */
    private void meet(WorkspaceId workspace, List<PersonId> wanted) {
        Patience patience = new Patience(clock);
        List<PersonId> unknown = listUnknown(wanted);
        boolean crowd = unknown.size() > FEW;
        while (crowd && !unknown.isEmpty() && readsOn(workspace) && patience.takesOneMore()) {
            learnNext(workspace);
            unknown = listUnknown(unknown);
        }
        for (PersonId person : unknown) {
            if (isCalm(workspace) || !patience.takesOneMore()) {
                people.learn(person, people.find(person).orElseGet(() -> stranger(person)), SOON);
            } else {
                find(person);
            }
        }
    }

    private List<PersonId> listUnknown(List<PersonId> wanted) {
        return wanted.stream()
                .filter(person -> people.findFresh(person).isEmpty())
                .toList();
    }

    private boolean readsOn(WorkspaceId workspace) {
        return !isCalm(workspace) && roll.goesOn(workspace);
    }

    private void learnNext(WorkspaceId workspace) {
        roll.readNext(workspace).forEach(person -> people.learn(person.id(), person));
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
            note(trouble, workspace);
        }
        return memory.find(key);
    }

    private void note(NoAnswerException trouble, WorkspaceId workspace) {
        if (trouble.isOutage()) {
            LOG.warn("Slack is not asked about people and rooms for {}: {}", CALM, trouble.getMessage());
            calmUntil.put(workspace, clock.instant().plus(CALM));
        } else {
            LOG.warn("Slack does not tell of somebody or of a room in {}: {}", workspace, trouble.getMessage());
        }
    }

    private boolean isCalm(WorkspaceId workspace) {
        Instant until = calmUntil.get(workspace);
        return until != null && until.isAfter(clock.instant());
    }

    /** Somebody Slack does not know any more keeps the name they had. */
    private Person goneLike(PersonId person) {
        Person before = people.find(person).orElseGet(() -> stranger(person));
        return new Person(
                person,
                before.name(),
                before.zone(),
                before.locale(),
                before.bot(),
                before.guest(),
                true,
                before.told());
    }

    private Person stranger(PersonId person) {
        return new Person(person, NAMELESS, zone, language, source.isBotItself(person), false, false, false);
    }
}
