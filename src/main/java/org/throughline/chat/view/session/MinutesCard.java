package org.throughline.chat.view.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.throughline.chat.card.Button;
import org.throughline.chat.card.Card;
import org.throughline.chat.card.Element;
import org.throughline.chat.card.Element.Fact;
import org.throughline.chat.intent.Asks;
import org.throughline.chat.intent.OpensSession;
import org.throughline.chat.intent.SessionActs;
import org.throughline.chat.text.Markdown;
import org.throughline.chat.text.Texts;
import org.throughline.chat.view.StepFacts;
import org.throughline.domain.action.ActionStep;
import org.throughline.domain.action.ActionStepState;
import org.throughline.domain.goal.Adjustment;
import org.throughline.domain.protocol.BuiltInFields;
import org.throughline.domain.protocol.RecordKind;
import org.throughline.domain.protocol.RecordSpec;
import org.throughline.domain.protocol.Step;
import org.throughline.domain.session.Closing;
import org.throughline.domain.session.Entry;
import org.throughline.domain.session.Session;
import org.throughline.domain.session.TapAnswer;
import org.throughline.domain.session.TapQuestion;

/** The record of a closed session: first what the last change brought, then what the team leaves with. */
public final class MinutesCard {
    private static final int MOST_RUNNING = 10;

    private final MinutesFacts minutes;
    private final StepFacts facts;
    private final Session session;
    private final Texts texts;
    private final EntryWords words;

    private MinutesCard(MinutesFacts minutes, Texts texts) {
        this.minutes = minutes;
        this.facts = minutes.facts();
        this.session = facts.session();
        this.texts = texts;
        this.words = new EntryWords(facts.entries(), texts);
    }

    public static Card of(MinutesFacts minutes, Texts texts) {
        return new MinutesCard(minutes, texts).draw();
    }

    /** The minutes as plain text, for a file; without buttons. */
    public static List<Element> body(MinutesFacts minutes, Texts texts) {
        return new MinutesCard(minutes, texts).parts();
    }

    private Card draw() {
        var parts = new ArrayList<>(parts());
        parts.add(new Element.Buttons(buttons()));
        return new Card(title(), parts);
    }

    private String title() {
        var day = session.opening().startsAt().atZone(facts.team().zone()).toLocalDate();
        return texts.get("session.minutes.title", facts.team().name(), texts.day(day));
    }

    private List<Element> parts() {
        var parts = new ArrayList<Element>();
        parts.add(new Element.Heading(title()));
        Closing closing = session.closing();
        if (closing != null && closing.recordedAfterwards()) {
            parts.add(new Element.Note(texts.get("session.minutes.afterwards")));
        }
        section(parts, "session.minutes.brought", brought());
        parts.add(new Element.Facts(left()));
        section(parts, "session.minutes.steps", steps());
        section(parts, "session.minutes.running", running());
        section(parts, "session.minutes.reflection", reflection());
        section(parts, "session.minutes.skipped", skipped());
        section(
                parts,
                "session.minutes.parked",
                session.notes().parked().stream()
                        .map(item -> Markdown.escape(item.text()))
                        .toList());
        if (closing != null) {
            closing.dissent().forEach(line -> parts.add(differing(line)));
        }
        return parts;
    }

    private Element differing(String line) {
        return new Element.Text(texts.get("session.minutes.dissent", Markdown.escape(line)));
    }

    private void section(List<Element> parts, String key, List<String> items) {
        if (!items.isEmpty()) {
            parts.add(new Element.Text("**" + texts.get(key) + "**"));
            parts.add(new Element.Bullets(items));
        }
    }

    private List<String> brought() {
        var items = new ArrayList<String>();
        facts.findCurrentAdjustment().ifPresent(tried -> items.add(tried(tried)));
        for (ActionStep step : facts.lookedAt()) {
            step.findFollowUpIn(session.id())
                    .map(look -> new FollowUpWords(texts).of(step, look, facts.names()))
                    .ifPresent(items::add);
        }
        return items;
    }

    private String tried(Adjustment adjustment) {
        String sentence = Markdown.escape(new AdjustmentWords(texts).plainSentence(adjustment.values()));
        if (session.notes().tried().isEmpty()) {
            return sentence;
        }
        String counts = List.of(org.throughline.domain.session.Tried.values()).stream()
                .map(answer -> texts.get(
                        "session.count",
                        texts.word("action.tried", answer.code()),
                        session.notes().tried().values().stream()
                                .filter(answer::equals)
                                .count()))
                .collect(Collectors.joining(", "));
        return sentence + " · " + counts;
    }

    private List<Fact> left() {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(
                texts.get("session.fact.outcome"),
                Markdown.escape(OutcomeWords.of(
                        session, this.facts.protocol(), this.facts.commitments().nextMeeting(), texts))));
        add(facts, "session.fact.focus", entries(RecordKind.GOAL_CHOICE));
        add(facts, "session.fact.evidence", evidenceKinds());
        Adjustment adjustment = minutes.adjustment();
        if (adjustment != null) {
            facts.add(new Fact(texts.get("session.fact.change"), new AdjustmentWords(texts).of(adjustment)));
        }
        if (minutes.nextMeeting() != null) {
            var next = minutes.nextMeeting().atZone(this.facts.team().zone());
            facts.add(new Fact(
                    texts.get("session.fact.next-meeting"),
                    texts.get("session.day-time", texts.day(next.toLocalDate()), texts.time(next.toLocalTime()))));
        }
        return facts;
    }

    private void add(List<Fact> facts, String key, List<String> values) {
        if (!values.isEmpty()) {
            facts.add(new Fact(texts.get(key), String.join("; ", values)));
        }
    }

    private List<String> entries(RecordKind kind) {
        return ofKind(kind).map(words::of).toList();
    }

    private java.util.stream.Stream<Entry> ofKind(RecordKind kind) {
        return facts.protocol().steps().stream()
                .flatMap(step -> step.records().stream())
                .filter(record -> record.kind() == kind)
                .map(RecordSpec::name)
                .flatMap(name -> session.notes().of(name).stream());
    }

    private List<String> evidenceKinds() {
        Map<String, String> labels = facts.protocol().steps().stream()
                .flatMap(step -> step.records().stream())
                .filter(record -> record.kind() == RecordKind.EVIDENCE)
                .flatMap(record -> record.findField(BuiltInFields.KIND).stream())
                .flatMap(field -> field.options().stream())
                .collect(Collectors.toMap(option -> option.value(), option -> texts.of(option.label()), (a, b) -> a));
        return ofKind(RecordKind.EVIDENCE)
                .map(entry -> entry.values().text(BuiltInFields.KIND.value()))
                .distinct()
                .map(kind -> labels.getOrDefault(kind, kind))
                .toList();
    }

    private List<String> steps() {
        return facts.agreed().stream()
                .filter(step -> step.state() != ActionStepState.HANDED_OVER && !step.isTakenBack())
                .map(this::step)
                .toList();
    }

    /** The steps from earlier meetings that go on. */
    private List<String> running() {
        List<ActionStep> all = minutes.running();
        var items = all.stream().limit(MOST_RUNNING).map(this::step).collect(Collectors.toCollection(ArrayList::new));
        if (all.size() > MOST_RUNNING) {
            items.add(texts.get("session.and-more", all.size() - MOST_RUNNING));
        }
        return items;
    }

    private String step(ActionStep step) {
        return texts.get(
                step.state() == ActionStepState.OFFERED ? "session.minutes.step-offered" : "session.minutes.step",
                Markdown.escape(step.task().text()),
                Markdown.escape(facts.names().of(step.owner())),
                texts.day(step.reviewDate()));
    }

    private List<String> reflection() {
        var items = new ArrayList<>(entries(RecordKind.PLUS_DELTA));
        for (TapQuestion question : TapQuestion.values()) {
            Map<TapAnswer, Integer> tally = minutes.taps().getOrDefault(question, Map.of());
            if (!tally.isEmpty()) {
                items.add(new TallyWords(texts).of(question, tally));
            }
        }
        return items;
    }

    private List<String> skipped() {
        var items = new ArrayList<String>();
        for (Step step : facts.protocol().steps()) {
            session.findRun(step.id())
                    .flatMap(run -> java.util.Optional.ofNullable(run.skipped()))
                    .ifPresent(reason -> items.add(
                            Markdown.escape(texts.of(step.title())) + ": " + texts.word("skip", reason.code())));
        }
        return items;
    }

    private List<Button> buttons() {
        var row = new ArrayList<Button>();
        row.add(Button.of(texts.get("session.button.export"), new Asks.ExportMinutes(session.id())));
        row.add(Button.of(texts.get("session.button.calendar"), new Asks.CalendarFile(session.id())));
        if (minutes.nextMeeting() == null) {
            row.add(
                    0,
                    Button.primary(
                            texts.get("session.button.next-meeting"), new OpensSession.OpenNextMeeting(session.id())));
        }
        Adjustment adjustment = minutes.adjustment();
        if (adjustment != null) {
            row.add(Button.of(
                    texts.get(adjustment.shared() ? "session.button.unshare" : "session.button.share"),
                    new SessionActs.ShareChange(session.id(), !adjustment.shared())));
        }
        row.add(Button.of(texts.get("session.button.dissent"), new OpensSession.OpenDissent(session.id())));
        return row;
    }
}
