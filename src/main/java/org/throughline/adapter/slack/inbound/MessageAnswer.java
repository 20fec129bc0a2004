package org.throughline.adapter.slack.inbound;

import org.throughline.adapter.slack.SlackRef;

/** To a shortcut on a message: the form that opens is about this message and no other. */
final class MessageAnswer extends PressAnswer {
    private final SlackRef message;

    MessageAnswer(Moment moment, Desk desk, SlackRef message) {
        super(moment, desk);
        this.message = message;
    }

    @Override
    String origin() {
        return message.toString();
    }
}
