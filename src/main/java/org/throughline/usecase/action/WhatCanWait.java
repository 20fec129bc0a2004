package org.throughline.usecase.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.throughline.chat.card.Card;
import org.throughline.chat.intent.ActionActs;
import org.throughline.chat.text.Texts;
import org.throughline.chat.turn.Interaction;
import org.throughline.chat.turn.Reply;
import org.throughline.chat.view.action.OwnStep;
import org.throughline.chat.view.action.WhatCanWaitCard;
import org.throughline.chat.view.action.WhatCanWaitCard.Waitable;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.Team;
import org.throughline.usecase.Wording;

/** "What can wait?", asked when somebody owns many steps. Nobody sees another person's steps of another team. */
public final class WhatCanWait {
    /** From this many live steps on the question is asked (product.md, "Commit"). */
    static final int MANY = 4;

    private final ActionDesk actions;
    private final Wording wording;

    public WhatCanWait(ActionDesk actions, Wording wording) {
        this.actions = actions;
        this.wording = wording;
    }

    /** The reply after a step of this owner and team was agreed or accepted. */
    Reply after(PersonId owner, Team team, Interaction by) {
        return findCard(owner, team, by).<Reply>map(Reply.Whisper::new).orElse(Reply.DONE);
    }

    /** Looks at the step at the meeting after next, unless it is looked at no sooner anyway. */
    public Reply letWait(ActionActs.LetWait intent, Interaction by) {
        OwnStep own = actions.open(intent.action(), by);
        LocalDate later = actions.laterDay(own.team());
        if (own.step().reviewDate().isBefore(later)) {
            var now = actions.now(own.team());
            actions.save(own.step().lookAgainOn(later, by.person(), now.at()), own.team());
        }
        return findCard(own.step().owner(), own.team(), by)
                .<Reply>map(Reply.Refresh::new)
                .orElse(Reply.DONE);
    }

    public Reply keepAll(ActionActs.KeepAll intent, Interaction by) {
        return new Reply.Refresh(WhatCanWaitCard.stays(wording.to(by.person())));
    }

    private Optional<Card> findCard(PersonId owner, Team team, Interaction by) {
        boolean mine = owner.equals(by.person());
        List<OwnStep> steps = actions.listLiveOf(owner).stream()
                .filter(own -> mine || own.team().id().equals(team.id()))
                .toList();
        return steps.size() < MANY ? Optional.empty() : Optional.of(card(owner, mine, steps, by));
    }

    private Card card(PersonId owner, boolean mine, List<OwnStep> steps, Interaction by) {
        Texts texts = wording.to(by.person());
        List<Waitable> waitable = steps.stream().map(this::waitable).toList();
        return mine
                ? WhatCanWaitCard.ofMine(waitable, texts)
                : WhatCanWaitCard.ofOwner(wording.of(owner), waitable, texts);
    }

    private Waitable waitable(OwnStep own) {
        LocalDate later = actions.laterDay(own.team());
        return new Waitable(own, own.step().reviewDate().isBefore(later) ? later : null);
    }
}
