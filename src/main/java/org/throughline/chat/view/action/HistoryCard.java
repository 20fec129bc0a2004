package org.throughline.chat.view.action;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.throughline.chat.card.Card;
import org.throughline.chat.card.Element;
import org.throughline.chat.text.Markdown;
import org.throughline.chat.text.Texts;
import org.throughline.chat.view.Names;
import org.throughline.domain.action.ActionStepState;
import org.throughline.domain.action.Change;
import org.throughline.domain.action.Decision;
import org.throughline.domain.action.Effect;
import org.throughline.domain.action.FollowUpStatus;
import org.throughline.domain.team.PersonId;

/** Who changed what of an action step, and when, in the team's zone. */
public final class HistoryCard {
    private final OwnStep own;
    private final Names names;
    private final Texts texts;
    private final ActionWords words;

    private HistoryCard(OwnStep own, Names names, Texts texts) {
        this.own = own;
        this.names = names;
        this.texts = texts;
        this.words = new ActionWords(texts);
    }

    public static Card of(OwnStep own, Names names, Texts texts) {
        return new HistoryCard(own, names, texts).draw();
    }

    private Card draw() {
        String title = texts.get("action.history.title", own.step().task().text());
        List<String> lines = own.step().history().stream().map(this::line).toList();
        return Card.of(title, new Element.Heading(title), new Element.Bullets(lines));
    }

    private String line(Change change) {
        ZonedDateTime at = change.at().atZone(own.team().zone());
        String when = texts.get("action.history.when", texts.day(at.toLocalDate()), texts.time(at.toLocalTime()));
        PersonId by = change.by();
        return by == null
                ? texts.get("action.history.by-itself", when, what(change))
                : texts.get("action.history.by", when, Markdown.escape(names.of(by)), what(change));
    }

    private String what(Change change) {
        String key = "action.history."
                + change.what().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String to = value(change, change.to());
        return change.from().isEmpty() ? texts.get(key + ".new", to) : texts.get(key, value(change, change.from()), to);
    }

    private String value(Change change, String stored) {
        if (stored.isEmpty()) {
            return "–";
        }
        return switch (change.what()) {
            case CREATED, TEXT, BRING, RESOURCE -> words.quoted(stored);
            case OWNER -> Markdown.escape(names.of(new PersonId(stored)));
            case REVIEW_DATE -> texts.day(LocalDate.parse(stored));
            case STATE -> words.state(ActionStepState.parse(stored));
            case ANSWER, FOLLOW_UP -> traced(stored);
        };
    }

    /** The codes that the history keeps of an answer or a look, and the line after them. */
    private String traced(String stored) {
        int end = stored.indexOf(": ");
        String codes = end < 0 ? stored : stored.substring(0, end);
        String line = end < 0 ? "" : " " + words.quoted(stored.substring(end + 2));
        return Arrays.stream(codes.split("/", -1)).map(this::word).collect(Collectors.joining(" · ")) + line;
    }

    private String word(String code) {
        if (Arrays.stream(FollowUpStatus.values()).anyMatch(one -> one.code().equals(code))) {
            return words.status(FollowUpStatus.parse(code));
        }
        return Arrays.stream(Effect.values()).anyMatch(one -> one.code().equals(code))
                ? words.effect(Effect.parse(code))
                : words.decision(Decision.parse(code));
    }
}
