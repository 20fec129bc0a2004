package org.throughline.chat.view.session;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.chat.card.Button;
import org.throughline.chat.card.Card;
import org.throughline.chat.card.Element;
import org.throughline.chat.intent.SessionActs;
import org.throughline.chat.text.Markdown;
import org.throughline.chat.text.Texts;
import org.throughline.chat.view.StepFacts;
import org.throughline.chat.view.action.CommitPart;
import org.throughline.chat.view.action.FollowUpPart;
import org.throughline.domain.protocol.RecordKind;
import org.throughline.domain.protocol.RecordSpec;
import org.throughline.domain.session.Entry;
import org.throughline.domain.session.Missing;
import org.throughline.domain.session.SessionState;
import org.throughline.domain.session.StepRun;
import org.throughline.domain.team.PersonId;

/** The live card of one step, edited in place: what is asked, who was heard, what is kept, what is still needed. */
public final class StepCard {
    private final StepFacts facts;
    private final Texts texts;
    private final EntryWords words;
    private final StepButtons buttons;

    private StepCard(StepFacts facts, Texts texts) {
        this.facts = facts;
        this.texts = texts;
        this.words = new EntryWords(facts.entries(), texts);
        this.buttons = new StepButtons(facts, texts);
    }

    public static Card of(StepFacts facts, Texts texts) {
        return new StepCard(facts, texts).draw();
    }

    /** What was kept in a step on an earlier day, with nothing to press. */
    public static Card earlier(StepFacts facts, Texts texts) {
        return new StepCard(facts, texts).drawEarlier();
    }

    private Card drawEarlier() {
        var parts = new ArrayList<Element>();
        parts.add(new Element.Heading(title()));
        parts.add(new Element.Note(texts.get("session.left-behind")));
        skipped().forEach(parts::add);
        parts.addAll(kept());
        return new Card(title(), parts);
    }

    private Card draw() {
        var parts = new ArrayList<Element>();
        parts.add(new Element.Heading(title()));
        if (facts.isCurrent()) {
            parts.add(new Element.Note(until()));
            parts.add(new Element.Bullets(facts.step().questions().stream()
                    .map(question -> Markdown.escape(texts.of(question)))
                    .toList()));
            skippedLastTime().forEach(parts::add);
        } else {
            skipped().forEach(parts::add);
        }
        parts.addAll(kept());
        if (facts.isCurrent()) {
            parts.addAll(live());
        } else if (!facts.session().isOver()) {
            parts.addAll(buttons.forLookingBack());
        }
        return new Card(title(), parts);
    }

    private String title() {
        return texts.get(
                "session.step.title",
                facts.protocol().indexOf(facts.step().id()) + 1,
                facts.protocol().steps().size(),
                texts.of(facts.step().title()));
    }

    private String until() {
        Instant end = facts.run()
                .map(StepRun::began)
                .orElse(facts.session().opening().startsAt())
                .plus(share());
        LocalTime local = end.atZone(facts.team().zone()).toLocalTime();
        String role = facts.step().lead().code();
        if (role.equals("all")) {
            return texts.get("session.step.until-all", texts.time(local));
        }
        PersonId lead = facts.session().opening().roles().holder(facts.step().lead());
        return texts.get(
                "session.step.until",
                texts.time(local),
                Markdown.escape(facts.names().of(lead)),
                texts.word("role", role));
    }

    private Duration share() {
        Duration block = Duration.ofMinutes(facts.session().opening().minutes());
        return facts.protocol().shareOf(facts.step().id(), block);
    }

    private Stream<Element> skipped() {
        return facts.run().stream()
                .flatMap(run -> Stream.ofNullable(run.skipped()))
                .map(reason -> new Element.Note(texts.get("session.step.skipped", texts.word("skip", reason.code()))));
    }

    private Stream<Element> skippedLastTime() {
        List<String> steps = facts.skippedLastTime().stream()
                .map(step -> texts.get(
                        "session.step.skipped-step",
                        Markdown.escape(texts.of(step.title())),
                        texts.word("skip", step.reason().code())))
                .toList();
        return steps.isEmpty()
                ? Stream.empty()
                : Stream.of(new Element.Note(texts.get("session.step.skipped-last-time", texts.list(steps))));
    }

    private List<Element> kept() {
        var parts = new ArrayList<Element>();
        for (RecordSpec record : facts.step().records()) {
            if (record.kind() == RecordKind.FOLLOW_UP) {
                parts.addAll(FollowUpPart.of(facts, texts));
            } else if (record.kind() == RecordKind.ACTION_STEP) {
                parts.addAll(CommitPart.of(facts, texts));
            } else {
                parts.addAll(entries(record));
            }
        }
        return parts;
    }

    private List<Element> entries(RecordSpec record) {
        var home = facts.protocol().home(record.name()).name();
        List<Entry> entries = facts.session().notes().of(home);
        if (facts.isHidden()) {
            return List.of(new Element.Note(texts.get("session.step.silent", entries.size())));
        }
        if (record.kind() == RecordKind.ADJUSTMENT
                && facts.run().map(StepRun::carriedOn).orElse(false)) {
            return facts.findCurrentAdjustment()
                    .<List<Element>>map(current -> List.of(new Element.Text(texts.get("session.adjustment.carried-on")
                            + "\n" + new AdjustmentWords(texts).of(current))))
                    .orElse(List.of());
        }
        if (entries.isEmpty()) {
            return List.of();
        }
        return List.of(
                new Element.Text("**" + Markdown.escape(texts.of(record.label())) + "**"),
                new Element.Bullets(entries.stream().map(this::line).toList()));
    }

    private String line(Entry entry) {
        String chosen = entry.chosen() ? "✓ " + texts.get("session.step.chosen") + ": " : "";
        PersonId author = entry.author();
        String by = author == null || facts.step().silent()
                ? ""
                : " — " + Markdown.escape(facts.names().of(author)) + editedBy(entry);
        return chosen + words.of(entry) + by;
    }

    private String editedBy(Entry entry) {
        PersonId editor = entry.editedBy();
        return editor == null
                ? ""
                : " "
                        + texts.get(
                                "session.step.edited-by",
                                Markdown.escape(facts.names().of(editor)));
    }

    private List<Element> live() {
        if (facts.session().state() == SessionState.PAUSED) {
            return List.of(
                    new Element.Text(texts.get("session.paused")),
                    Element.Buttons.of(Button.primary(
                            texts.get("session.button.go-on"),
                            new SessionActs.Unpause(facts.session().id()))));
        }
        var parts = new ArrayList<Element>();
        voices(parts);
        needed(parts);
        parts.addAll(buttons.forEverybody());
        List<Button> lead = buttons.forTheLead();
        if (!lead.isEmpty()) {
            parts.add(new Element.Buttons(lead));
        }
        parts.addAll(PrivateTapsPart.of(facts, texts));
        parts.addAll(buttons.forTheFacilitator());
        parts.add(new Element.Note(texts.get("session.step.only-buttons")));
        return parts;
    }

    private void voices(List<Element> parts) {
        if (facts.step().records().stream().allMatch(EntryWords::drawnElsewhere)) {
            return;
        }
        List<PersonId> present = facts.session().attendance().members();
        Set<PersonId> heard = present.stream().filter(heard()::contains).collect(Collectors.toSet());
        String count = texts.get("session.step.voices", heard.size(), present.size());
        boolean named = !facts.step().silent() && !heard.isEmpty();
        String names = named ? " (" + Markdown.escape(names(heard)) + ")" : "";
        parts.add(new Element.Note(count + names));
    }

    private String names(Set<PersonId> people) {
        return texts.list(List.copyOf(new TreeSet<>(facts.names().of(people))));
    }

    private Set<PersonId> heard() {
        return Stream.concat(
                        facts.session().notes().of(facts.step().id()).stream()
                                .flatMap(entry -> Stream.ofNullable(entry.author())),
                        facts.run().stream().flatMap(run -> run.passed().stream()))
                .collect(Collectors.toSet());
    }

    private void needed(List<Element> parts) {
        List<Missing> missing = facts.missing();
        if (missing.isEmpty()) {
            parts.add(new Element.Note(texts.get("session.step.complete")));
            return;
        }
        var said = new MissingWords(facts, texts);
        parts.add(new Element.Text("**" + texts.get("session.step.needed") + "**"));
        parts.add(new Element.Bullets(missing.stream().map(said::of).toList()));
    }
}
