package org.throughline.chat.view.status;

import java.util.List;
import org.throughline.chat.card.Button;
import org.throughline.chat.card.Card;
import org.throughline.chat.card.Element;
import org.throughline.chat.intent.Asks;
import org.throughline.chat.text.Markdown;
import org.throughline.chat.text.Texts;
import org.throughline.domain.team.Team;

/** Short answers around the status of teams. */
public final class StatusAnswers {
    private StatusAnswers() {}

    /** The teams whose status a person may read, as buttons. */
    public static Card whichTeam(List<Team> teams, Texts texts) {
        String words = texts.get("status.which");
        List<Button> buttons = teams.stream()
                .map(team -> Button.of(team.name(), new Asks.ShowStatus(team.name())))
                .toList();
        return Card.of(words, new Element.Text(words), new Element.Buttons(buttons));
    }

    /** After a leader shared a summary in the team's room. */
    public static Card shared(Team team, Texts texts) {
        String words = texts.get("status.shared", team.name());
        return Card.of(words, new Element.Text(Markdown.escape(words)));
    }
}
