package org.throughline.adapter.slack.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.throughline.domain.team.Person;
import org.throughline.domain.team.WorkspaceId;

/**
 * Reads who is in a workspace from page to page, and from the start again once what it read is stale. Safe for threads:
 * of a workspace, one page is read at a time.
 */
final class Roll {
    private static final Logger LOG = LoggerFactory.getLogger(Roll.class);
    /** Of larger workspaces the rest are asked for one by one. */
    private static final int MOST_PAGES = 100;
    /** The method of Slack's is one of those that may be called least. */
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final PeopleSource source;
    private final Clock clock;
    private final Duration fresh;
    private final Map<WorkspaceId, Reading> readings = new ConcurrentHashMap<>();

    Roll(PeopleSource source, Clock clock, Duration fresh) {
        this.source = source;
        this.clock = clock;
        this.fresh = fresh;
    }

    /** Whether there is more to read now: not where all were read lately, nor soon after Slack did not say. */
    boolean goesOn(WorkspaceId workspace) {
        return of(workspace).goesOn(clock.instant());
    }

    /** The next people; nobody where it does not go on. */
    List<Person> readNext(WorkspaceId workspace) {
        return of(workspace).next(clock.instant());
    }

    /** Workspaces whose reading has begun and not come to its end. */
    List<WorkspaceId> listUnfinished() {
        return readings.values().stream()
                .filter(Reading::isUnfinished)
                .map(reading -> reading.workspace)
                .toList();
    }

    private Reading of(WorkspaceId workspace) {
        return readings.computeIfAbsent(workspace, Reading::new);
    }

    /** How far a workspace was read. */
    private final class Reading {
        private final WorkspaceId workspace;
        private Instant staleAt = Instant.MIN;
        private Instant pausedUntil = Instant.MIN;
        private boolean unfinished;
        private String next = "";
        private int pages;

        Reading(WorkspaceId workspace) {
            this.workspace = workspace;
        }

        synchronized boolean isUnfinished() {
            return unfinished;
        }

        synchronized boolean goesOn(Instant now) {
            return (unfinished || isStale(now)) && !pausedUntil.isAfter(now);
        }

        synchronized List<Person> next(Instant now) {
            if (!goesOn(now)) {
                return List.of();
            }
            if (!unfinished) {
                unfinished = true;
                staleAt = now.plus(fresh);
                beginAgain();
            }
            return read(now);
        }

        private boolean isStale(Instant now) {
            return !staleAt.isAfter(now);
        }

        private List<Person> read(Instant now) {
            try {
                PeoplePage page = source.listPeople(workspace, next);
                pages++;
                next = page.next();
                unfinished = !page.isLast() && pages < MOST_PAGES;
                return page.people();
            } catch (NoAnswerException trouble) {
                LOG.warn("Slack does not list the people of {} for now: {}", workspace, trouble.getMessage());
                pausedUntil = now.plus(PAUSE);
                if (!trouble.isOutage()) {
                    beginAgain();
                }
                return List.of();
            }
        }

        /** From the start: it may be the place to go on from that Slack does not know any more. */
        private void beginAgain() {
            next = "";
            pages = 0;
        }
    }
}
