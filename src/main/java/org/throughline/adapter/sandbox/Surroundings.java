package org.throughline.adapter.sandbox;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.throughline.chat.intent.Intent;
import org.throughline.usecase.Dispatcher;
import org.throughline.usecase.Wording;
import org.throughline.usecase.port.Messages;
import org.throughline.usecase.port.OpenForms;
import org.throughline.usecase.port.Schools;
import org.throughline.usecase.port.Transactions;

/**
 * What the sandbox needs of the bot.
 *
 * @param parse typed words as an intent, whatever they are
 * @param parseExactly typed words as a command, only where they are exactly one
 * @param clock the domain clock, which {@code clockwork} moves
 * @param eraseHistory forgets everything kept about the sandbox's workspace; called inside a transaction
 */
public record Surroundings(
        Jdbi jdbi,
        Transactions transactions,
        Dispatcher dispatcher,
        Wording wording,
        Function<String, Intent> parse,
        Function<String, Optional<Intent>> parseExactly,
        OpenForms forms,
        Messages messages,
        Schools schools,
        Deliveries deliveries,
        Clockwork clockwork,
        Clock clock,
        Runnable eraseHistory) {}
