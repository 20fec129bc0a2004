package org.throughline.usecase;

import org.throughline.chat.intent.Intent;
import org.throughline.chat.turn.Interaction;
import org.throughline.chat.turn.Reply;

/** Serves one kind of intent, inside the dispatcher's transaction. */
@FunctionalInterface
public interface UseCase<I extends Intent> {

    Reply handle(I intent, Interaction by);
}
