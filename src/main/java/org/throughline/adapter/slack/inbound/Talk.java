package org.throughline.adapter.slack.inbound;

import com.slack.api.bolt.response.Response;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.throughline.adapter.slack.SlackIds;
import org.throughline.chat.card.Button;
import org.throughline.chat.card.Card;
import org.throughline.chat.card.Element;
import org.throughline.chat.intent.Asks;
import org.throughline.chat.intent.Intent;
import org.throughline.chat.intent.MeetingActs;
import org.throughline.chat.intent.Opens;
import org.throughline.chat.text.Texts;
import org.throughline.chat.turn.Reply;
import org.throughline.domain.team.WorkspaceId;

/** Words to the bot: a mention in a channel, or anything in the person's own conversation with it. */
final class Talk {
    private static final Pattern MENTION = Pattern.compile("<@[A-Z0-9]+(?:\\|[^>]*)?>[:,]?");

    private final Desk desk;

    Talk(Desk desk) {
        this.desk = desk;
    }

    /**
     * What somebody wrote, as Slack's event has it.
     *
     * @param text null for nothing but files
     * @param thread the timestamp of the thread's first message; null outside threads
     * @param event Slack's id of the event
     */
    record Words(
            String team,
            String user,
            String conversation,
            @Nullable String text,
            String timestamp,
            @Nullable String thread,
            String event) {

        String said() {
            return text == null ? "" : text;
        }
    }

    Response mentioned(Words words) {
        String thread = words.thread() == null ? words.timestamp() : words.thread();
        return take(
                moment(words).inThread(thread), MENTION.matcher(words.said()).replaceAll(" "));
    }

    Response said(Words words) {
        return take(moment(words).inThread(words.thread()), words.said());
    }

    private Response take(Moment moment, String text) {
        return desk.questions().once(moment, () -> {
            Intent intent = desk.parse(desk.read(moment, text));
            boolean forOneOnly = intent instanceof Asks.Mine;
            return reply(moment, intent).choose(new TalkAnswer(moment, desk, forOneOnly));
        });
    }

    /** What changes nothing is looked up as often as it is asked: an answer that got lost comes whole with the next. */
    private Reply reply(Moment moment, Intent intent) {
        if (intent instanceof Opens opens) {
            return opening(opens, desk.texts(moment));
        }
        boolean changesNothing = intent instanceof Asks || intent instanceof MeetingActs.Start;
        return changesNothing ? desk.look(moment, intent) : desk.take(moment, intent);
    }

    /** No dialog opens from typed words: a button does that. */
    private static Reply opening(Opens opens, Texts texts) {
        String words = texts.get("slack.open.words");
        return new Reply.Whisper(Card.of(
                words, new Element.Text(words), Element.Buttons.of(Button.primary(texts.get("slack.open"), opens))));
    }

    private static Moment moment(Words words) {
        WorkspaceId workspace = SlackIds.workspace(words.team());
        return Moment.of(
                SlackIds.person(workspace, words.user()),
                SlackIds.room(workspace, words.conversation()),
                "event:" + words.event());
    }
}
