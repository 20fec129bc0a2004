package org.throughline.chat.view.status;

import java.util.ArrayList;
import java.util.List;
import org.throughline.chat.card.Button;
import org.throughline.chat.card.Card;
import org.throughline.chat.card.Element;
import org.throughline.chat.intent.MeetingActs;
import org.throughline.chat.text.Markdown;
import org.throughline.chat.text.Texts;
import org.throughline.chat.view.action.ChangeWords;
import org.throughline.domain.calendar.Meeting;
import org.throughline.domain.goal.Adjustment;
import org.throughline.domain.status.StatusSummary;
import org.throughline.domain.team.Team;

/** One team's status: what needs somebody first, then dates, the change and counts. */
public final class StatusCard {
    private final StatusSummary status;
    private final Team team;
    private final Texts texts;

    private StatusCard(StatusSummary status, Team team, Texts texts) {
        this.status = status;
        this.team = team;
        this.texts = texts;
    }

    /** As a member reads it, and as it is shared in the team's room. */
    public static Card of(StatusSummary status, Team team, Texts texts) {
        return new StatusCard(status, team, texts).draw(List.of());
    }

    /** As a leader reads it, who can share it with the team. */
    public static Card forLeader(StatusSummary status, Team team, Texts texts) {
        var share = Button.of(texts.get("status.share"), new MeetingActs.ShareStatus(team.id()));
        return new StatusCard(status, team, texts).draw(List.of(Element.Buttons.of(share)));
    }

    private Card draw(List<Element> buttons) {
        String first = texts.get("status.title", team.name(), needs());
        var elements = new ArrayList<Element>();
        elements.add(new Element.Heading(first));
        elements.add(new Element.Facts(List.of(
                new Element.Fact(texts.get("status.last"), last()),
                new Element.Fact(texts.get("status.next"), next()))));
        elements.add(new Element.Text(held()));
        elements.addAll(change());
        elements.addAll(new StepCountLines(texts).of(status.steps()));
        elements.add(new Element.Text(texts.get("status.requests.none")));
        elements.add(new Element.Note(texts.get("status.since", texts.day(status.since()))));
        elements.addAll(buttons);
        return new Card(first, elements);
    }

    private String needs() {
        List<String> needs = status.needs().stream()
                .map(need -> texts.get("status.need." + need.what().code(), need.count()))
                .toList();
        return needs.isEmpty()
                ? texts.get("status.needs.nothing")
                : texts.get("status.needs", String.join(", ", needs));
    }

    private String last() {
        var last = status.last();
        if (last == null) {
            return texts.get("status.last.never");
        }
        String day = texts.day(last.day());
        return last.recordedAfterwards() ? texts.get("status.last.afterwards", day) : day;
    }

    private String next() {
        Meeting next = status.next();
        return next == null
                ? texts.get("status.next.unknown")
                : texts.get("status.next.at", texts.day(next.date()), texts.time(next.time()));
    }

    private String held() {
        var meetings = status.meetings();
        var parts = new ArrayList<String>();
        parts.add(
                meetings.planned() == 0
                        ? texts.get("status.held.none-planned")
                        : texts.get("status.held", meetings.held(), meetings.planned()));
        meetings.skipped().forEach((reason, count) -> parts.add(texts.get("status.held.lost-" + reason.code(), count)));
        addIfAny(parts, "status.held.not-held", meetings.notHeld());
        addIfAny(parts, "status.held.unknown", meetings.unknown());
        addIfAny(parts, "status.held.unplanned", status.unplanned());
        return String.join("; ", parts);
    }

    private void addIfAny(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(texts.get(key, count));
        }
    }

    private List<Element> change() {
        Adjustment change = status.change();
        if (change == null) {
            String key = status.changeUnshared() ? "status.change.unshared" : "status.change.none";
            return List.of(new Element.Text(texts.get(key)));
        }
        Element sentence = line("status.change", ChangeWords.weWill(change.values(), texts));
        return change.prediction().isBlank()
                ? List.of(sentence)
                : List.of(sentence, line("status.change.expects", change.prediction()));
    }

    private Element line(String key, String typed) {
        return new Element.Text(texts.get(key, Markdown.escape(typed)));
    }
}
