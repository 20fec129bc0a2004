package org.throughline.adapter.sandbox;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.throughline.chat.card.Button;
import org.throughline.chat.card.Card;
import org.throughline.chat.card.Element;
import org.throughline.chat.card.Field;
import org.throughline.chat.card.Form;
import org.throughline.chat.intent.Asks;
import org.throughline.chat.intent.DigestActs;
import org.throughline.chat.intent.MeetingActs;
import org.throughline.chat.intent.OpensMeeting;
import org.throughline.chat.subject.Subject;
import org.throughline.chat.turn.Interaction;
import org.throughline.chat.turn.Reply;
import org.throughline.testing.FakeDatabase;
import org.throughline.usecase.Refusal;
import org.throughline.usecase.UseCases;
import org.throughline.usecase.delivery.Drawings;
import org.throughline.usecase.port.Messages;
import org.throughline.usecase.port.Nudge;

/** A bot that knows just enough to answer in every way a bot can. */
final class BotOfFewWords {
    private static final List<Field.Choice> DAYS =
            List.of(new Field.Choice("tuesday", "Tuesday"), new Field.Choice("friday", "Friday"));

    /** How often a set-up was kept. */
    final AtomicInteger setUps = new AtomicInteger();

    /** What the last form said. */
    volatile Map<String, List<String>> lastValues = Map.of();

    private final FakeDatabase database;

    BotOfFewWords(FakeDatabase database) {
        this.database = database;
    }

    UseCases useCases() {
        return new UseCases.Builder()
                .on(
                        Asks.Help.class,
                        (intent, by) -> whisper("Here is what I can do.", Button.of("Mine", new Asks.Mine())))
                .on(Asks.NotUnderstood.class, (intent, by) -> whisper("I did not understand."))
                .on(Asks.Mine.class, (intent, by) -> new Reply.Refresh(card("Nothing is waiting for you.")))
                .on(DigestActs.Resume.class, (intent, by) -> {
                    throw Refusal.gone();
                })
                .on(OpensMeeting.OpenSetUp.class, (intent, by) -> new Reply.OpenForm(setUpForm()))
                .on(MeetingActs.SetUp.class, (intent, by) -> setUp(by))
                .partial();
    }

    Drawings drawings() {
        return new Drawings.Builder()
                .on(Subject.Welcome.class, (subject, message) -> Optional.of(welcome()))
                .on(Subject.Digest.class, (subject, message) -> Optional.of(card("How did it go?")))
                .partial();
    }

    /** Asks the owner at once. */
    void nudge(Nudge nudge, Instant now) {
        LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC);
        database.repositories().nudges().put(nudge.inDigest(day));
        database.messages()
                .raise(
                        new Subject.Digest(nudge.owner(), day),
                        Messages.Target.direct(nudge.owner(), now, now.plusSeconds(3600)));
    }

    private Card welcome() {
        return setUps.get() == 0
                ? card(
                        "I help this team.",
                        Button.primary("Set our times", new OpensMeeting.OpenSetUp()),
                        Button.of("Help", new Asks.Help()))
                : card("Set up %d times.".formatted(setUps.get()), Button.of("Help", new Asks.Help()));
    }

    private Reply setUp(Interaction by) {
        lastValues = by.values().byField();
        if (by.values().text("name").equals("Taken")) {
            return Reply.Invalid.field("name", "Another team has this name.");
        }
        database.transactions().afterCommit(setUps::incrementAndGet);
        database.messages().redraw(new Subject.Welcome(by.room()));
        return Reply.DONE;
    }

    private static Form setUpForm() {
        return Form.of(
                "Set our times",
                "Save",
                new MeetingActs.SetUp(),
                new Field.Text(base("name", true, "Grade 4"), false, 20),
                new Field.Date(base("first", false)),
                new Field.Time(base("at", false, "15:10")),
                new Field.Number(base("minutes", false)),
                new Field.OneOf(base("day", true), DAYS),
                new Field.AnyOf(base("also", false, "friday"), DAYS),
                Field.People.anybody(
                        base("people", false, "sandbox/maria"),
                        List.of(new Field.Choice("sandbox/maria", "María Delgado"))));
    }

    private static Field.Base base(String name, boolean required, String... values) {
        return new Field.Base(name, "The " + name, "", required, List.of(values));
    }

    private static Reply whisper(String text, Button... buttons) {
        return new Reply.Whisper(card(text, buttons));
    }

    private static Card card(String text, Button... buttons) {
        return Card.of(text, new Element.Text(text), new Element.Buttons(List.of(buttons)));
    }
}
