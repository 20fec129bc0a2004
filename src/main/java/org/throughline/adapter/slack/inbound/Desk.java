package org.throughline.adapter.slack.inbound;

import java.util.function.Consumer;
import org.throughline.adapter.slack.SlackIds;
import org.throughline.adapter.slack.Workspaces;
import org.throughline.adapter.slack.card.InboundText;
import org.throughline.chat.intent.CommandParser;
import org.throughline.chat.intent.Intent;
import org.throughline.chat.text.Texts;
import org.throughline.chat.turn.FormValues;
import org.throughline.chat.turn.Interaction;
import org.throughline.chat.turn.Reply;
import org.throughline.usecase.Dispatcher;
import org.throughline.usecase.Wording;
import org.throughline.usecase.port.Inbound;

/** Where everything that people do in Slack is taken to the bot. */
final class Desk {
    private final Dispatcher dispatcher;
    private final Wording wording;
    private final CommandParser parser;
    private final Inbound inbound;
    private final Questions questions;
    private final SlackVoice voice;
    private final Dialogs dialogs;
    private final SlackFiles files;

    Desk(SlackBot bot, Workspaces workspaces) {
        this.dispatcher = bot.dispatcher();
        this.wording = bot.wording();
        this.parser = bot.parser();
        this.inbound = bot.inbound();
        this.questions = new Questions(bot.inbound(), bot.clock());
        this.voice = new SlackVoice(workspaces);
        this.dialogs = new Dialogs(bot.forms(), voice, bot.clock());
        this.files = new SlackFiles(workspaces);
    }

    /** As things are now, however often it is asked. */
    Reply look(Moment moment, Intent intent) {
        return dispatcher.dispatch(new Interaction(moment.person(), moment.room(), intent, FormValues.NONE, null));
    }

    Reply take(Moment moment, Intent intent) {
        return dispatcher.dispatch(interaction(moment, intent, FormValues.NONE));
    }

    Reply take(Moment moment, Intent intent, FormValues typed) {
        return dispatcher.dispatch(interaction(moment, intent, typed));
    }

    /** As {@link #take(Moment, Intent, FormValues)}; {@code stands} hears a reply inside the transaction of its effect. */
    Reply take(Moment moment, Intent intent, FormValues typed, Consumer<Reply> stands) {
        return dispatcher.dispatch(interaction(moment, intent, typed), stands);
    }

    /** Whether this very act was done before, and Slack only delivers it again. */
    boolean isDone(Moment moment) {
        return inbound.findKind(moment.workspace(), moment.key()).isPresent();
    }

    Intent parse(String typed) {
        return parser.parse(typed);
    }

    /** Words as Slack sends them, turned into what was read on the screen. */
    String read(Moment moment, String inbound) {
        return InboundText.read(inbound, user -> wording.of(SlackIds.person(moment.workspace(), user)))
                .strip();
    }

    Texts texts(Moment moment) {
        return wording.to(moment.person());
    }

    Questions questions() {
        return questions;
    }

    SlackVoice voice() {
        return voice;
    }

    Dialogs dialogs() {
        return dialogs;
    }

    SlackFiles files() {
        return files;
    }

    private static Interaction interaction(Moment moment, Intent intent, FormValues typed) {
        return new Interaction(moment.person(), moment.room(), intent, typed, moment.key());
    }
}
