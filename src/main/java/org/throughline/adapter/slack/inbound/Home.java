package org.throughline.adapter.slack.inbound;

import com.slack.api.bolt.response.Response;
import org.throughline.adapter.slack.SlackIds;
import org.throughline.adapter.slack.card.HomeView;
import org.throughline.chat.intent.Asks;
import org.throughline.chat.turn.Reply;

/** The bot's home: one's own steps, teams and next meetings, as they are when it is opened or changed from there. */
final class Home {
    private static final String TAB = "home";

    private final Desk desk;

    Home(Desk desk) {
        this.desk = desk;
    }

    Response opened(String team, String user, String tab, String event) {
        if (TAB.equals(tab)) {
            var person = SlackIds.person(SlackIds.workspace(team), user);
            draw(Moment.of(person, SlackRooms.of(person), "event:" + event));
        }
        return Response.ok();
    }

    /** Draws it for the person whose moment it is, wherever that moment was. */
    void draw(Moment moment) {
        if (desk.look(moment.in(SlackRooms.of(moment.person())), new Asks.ShowHome())
                instanceof Reply.Whisper whisper) {
            desk.voice().publish(moment, HomeView.of(whisper.card(), desk.texts(moment)));
        }
    }
}
