package org.throughline.adapter.sandbox;

import org.jdbi.v3.core.Jdbi;
import org.throughline.chat.intent.CommandParser;
import org.throughline.usecase.Dispatcher;
import org.throughline.usecase.Wording;
import org.throughline.usecase.delivery.Couriers;
import org.throughline.usecase.port.Messages;
import org.throughline.usecase.port.OpenForms;
import org.throughline.usecase.port.Schools;
import org.throughline.usecase.port.Transactions;
import org.throughline.usecase.time.MovableClock;
import org.throughline.usecase.time.Timeline;

/**
 * What the sandbox needs of the bot.
 *
 * @param clock the domain clock, which the timeline moves
 * @param eraseHistory forgets everything kept about the sandbox's workspace; called inside a transaction
 */
public record Surroundings(
        Jdbi jdbi,
        Transactions transactions,
        Dispatcher dispatcher,
        Wording wording,
        CommandParser parser,
        OpenForms forms,
        Messages messages,
        Schools schools,
        Couriers couriers,
        Timeline timeline,
        MovableClock clock,
        Runnable eraseHistory) {}
