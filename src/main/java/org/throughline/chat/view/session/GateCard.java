package org.throughline.chat.view.session;

import java.util.ArrayList;
import java.util.List;
import org.throughline.chat.card.Button;
import org.throughline.chat.card.Card;
import org.throughline.chat.card.Element;
import org.throughline.chat.intent.SessionActs;
import org.throughline.chat.text.Texts;
import org.throughline.chat.view.StepFacts;
import org.throughline.domain.protocol.Step;
import org.throughline.domain.session.Missing;
import org.throughline.domain.session.SkipReason;

/** What [Next] answers when a step is not complete: what is missing, the form for it, and for a soft step the skips. */
public final class GateCard {
    private GateCard() {}

    public static Card of(StepFacts facts, List<Missing> missing, Texts texts) {
        boolean hard = missing.stream().anyMatch(Missing::hard);
        String line = texts.get(hard ? "session.gate.hard" : "session.gate.soft");
        var said = new MissingWords(facts, texts);
        var row = new ArrayList<>(missing.stream()
                .flatMap(one -> said.buttons(one).stream())
                .distinct()
                .toList());
        if (!hard) {
            row.addAll(skips(facts, texts));
        }
        var parts = new ArrayList<Element>();
        parts.add(new Element.Text(line));
        parts.add(new Element.Bullets(missing.stream().map(said::of).toList()));
        if (!row.isEmpty()) {
            parts.add(new Element.Buttons(row));
        }
        return new Card(line, parts);
    }

    /** Before the close: what earlier steps still need, each with its step. */
    public static Card toClose(List<StepFacts> steps, Texts texts) {
        String line = texts.get("session.gate.close");
        var items = new ArrayList<String>();
        var buttons = new ArrayList<Button>();
        for (StepFacts facts : steps) {
            var said = new MissingWords(facts, texts);
            for (Missing missing : facts.missing()) {
                if (missing.hard()) {
                    items.add(title(facts.step(), texts) + ": " + said.of(missing));
                    buttons.addAll(said.buttons(missing));
                }
            }
        }
        return Card.of(line, new Element.Text(line), new Element.Bullets(items), new Element.Buttons(buttons));
    }

    private static String title(Step step, Texts texts) {
        return texts.of(step.title());
    }

    private static List<Button> skips(StepFacts facts, Texts texts) {
        return List.of(SkipReason.values()).stream()
                .map(reason -> Button.of(
                        texts.get("session.button.skip", texts.word("skip", reason.code())),
                        new SessionActs.Skip(facts.session().id(), facts.step().id(), reason)))
                .toList();
    }
}
