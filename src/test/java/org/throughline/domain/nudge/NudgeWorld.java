package org.throughline.domain.nudge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.throughline.domain.nudge.NudgeDecision.Drop;
import org.throughline.domain.nudge.NudgeDecision.Join;
import org.throughline.domain.nudge.NudgeDecision.NotBefore;
import org.throughline.domain.nudge.NudgeDecision.Send;

/** Lives through a {@link Scenario}, asks {@link NudgePolicy} whatever comes due, and has {@link PlainRules} look on. */
final class NudgeWorld {
    private static final int MOST_DECISIONS = 200;

    final SchoolLife life;
    final List<Said> said = new ArrayList<>();
    final Set<String> seen = new HashSet<>();
    private final List<Said> waiting = new ArrayList<>();
    private final PlainRules rules;

    NudgeWorld(Scenario scenario) {
        life = new SchoolLife(scenario, this);
        rules = new PlainRules(this);
    }

    void run() {
        life.begin();
        Optional<Question> next = findNext();
        while (next.isPresent() || life.hasMore()) {
            if (next.isEmpty() || life.hasMoreBy(dueOf(next.get()))) {
                life.goOn();
            } else {
                life.passTo(dueOf(next.get()));
                askAllDue();
            }
            next = findNext();
        }
    }

    /** What the bot started to say to this person on their local date of this moment. */
    List<Said> startedOn(int person, Instant moment) {
        PersonSchedule schedule = life.people.get(person);
        return said.stream()
                .filter(message -> message.person() == person && !message.requested())
                .filter(message -> schedule.dayOf(message.at()).equals(schedule.dayOf(moment)))
                .toList();
    }

    private Optional<Question> findNext() {
        return life.questions.stream().filter(Question::isOpen).min(Comparator.comparing(this::dueOf));
    }

    private Instant dueOf(Question question) {
        return question.due().isBefore(life.downUntil) ? life.downUntil : question.due();
    }

    private void askAllDue() {
        life.questions.stream()
                .filter(question -> question.isOpen() && !dueOf(question).isAfter(life.now))
                .toList()
                .forEach(this::decide);
        waiting.clear();
    }

    private void decide(Question question) {
        if (!question.isOpen()) {
            return;
        }
        assertThat(++question.decisions).as("decisions about one question").isLessThan(MOST_DECISIONS);
        NudgeDecision decision = NudgePolicy.decide(factsOf(question));
        seen.add(
                decision instanceof Drop drop
                        ? drop.reason().name()
                        : decision.getClass().getSimpleName());
        if (decision instanceof Send) {
            send(question);
        } else if (decision instanceof Join) {
            join(question);
        } else if (decision instanceof NotBefore notBefore) {
            rules.checkWait(question, notBefore.moment());
            question.dueAt(notBefore.moment());
        } else if (decision instanceof Drop drop) {
            rules.checkDrop(question, drop.reason());
            question.drop(drop.reason());
        }
    }

    private void send(Question question) {
        Said message = new Said(question.person, life.now, question.requested);
        rules.checkSend(question);
        add(question, message);
        life.questions.stream()
                .filter(other -> life.scenario.takesAlong() && other.isOpen() && other.person == question.person)
                .filter(other -> NudgePolicy.isTakenAlong(factsOf(other), other.due()))
                .toList()
                .forEach(other -> add(other, message));
        said.add(message);
        waiting.add(message);
    }

    private void join(Question question) {
        Said message = waiting.stream()
                .filter(candidate -> candidate.person() == question.person)
                .findFirst()
                .orElseGet(() -> startedOn(question.person, life.now).get(0));
        assertThat(message.isDigest()).as("only a digest is joined").isTrue();
        rules.checkMayBeReached(question.person, life.now);
        add(question, message);
    }

    private void add(Question question, Said message) {
        rules.checkDay(question);
        message.questions().add(new Said.Asked(question.meeting, question.requested));
        question.ask();
    }

    private SendFacts factsOf(Question question) {
        StepsDue steps = new StepsDue(life.isOwner(question.team, question.person), 1, question.answered ? 1 : 0);
        PersonDay day = new PersonDay(dayMessageOf(question.person), life.sessionsOf(question.person));
        return new SendFacts(
                life.now,
                life.meeting(question.meeting),
                life.people.get(question.person),
                steps,
                day,
                question.requested);
    }

    private DayMessage dayMessageOf(int person) {
        if (waiting.stream().anyMatch(message -> message.person() == person)) {
            return DayMessage.DIGEST_WAITING;
        }
        return startedOn(person, life.now).stream()
                .findFirst()
                .map(message -> message.isDigest() ? DayMessage.DIGEST_SENT : DayMessage.OTHER)
                .orElse(DayMessage.NONE);
    }
}
