package org.throughline.adapter.slack.inbound;

import java.time.Clock;
import org.throughline.chat.intent.CommandParser;
import org.throughline.usecase.Dispatcher;
import org.throughline.usecase.Wording;
import org.throughline.usecase.port.Inbound;
import org.throughline.usecase.port.OpenForms;

/** The bot, as far as Slack needs it. */
public record SlackBot(
        Dispatcher dispatcher, Wording wording, CommandParser parser, Inbound inbound, OpenForms forms, Clock clock) {}
