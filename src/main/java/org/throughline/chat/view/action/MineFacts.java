package org.throughline.chat.view.action;

import java.util.List;
import org.throughline.chat.view.Names;
import org.throughline.domain.action.ActionStep;

/**
 * What a person sees of their own.
 *
 * @param steps those they own, by review date
 * @param handedOn those they handed over that the team has not looked at since
 */
public record MineFacts(List<OwnStep> steps, List<ActionStep> handedOn, Names names) {

    public MineFacts {
        steps = List.copyOf(steps);
        handedOn = List.copyOf(handedOn);
    }
}
