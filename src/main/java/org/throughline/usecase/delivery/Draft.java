package org.throughline.usecase.delivery;

import org.throughline.chat.card.Card;
import org.throughline.usecase.port.OutgoingMessage;

/** A message as it was wanted when its subject was drawn, with the drawing. */
record Draft(OutgoingMessage message, Card card) {}
