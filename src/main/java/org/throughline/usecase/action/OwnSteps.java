package org.throughline.usecase.action;

import java.util.List;
import java.util.Optional;
import org.throughline.chat.card.Card;
import org.throughline.chat.card.Element;
import org.throughline.chat.intent.ActionActs;
import org.throughline.chat.intent.OpensSession;
import org.throughline.chat.text.Markdown;
import org.throughline.chat.text.Texts;
import org.throughline.chat.turn.Interaction;
import org.throughline.chat.turn.Reply;
import org.throughline.chat.view.action.OwnStep;
import org.throughline.chat.view.action.StepForms;
import org.throughline.domain.action.ActionStep;
import org.throughline.domain.action.ReviewWindow;
import org.throughline.domain.action.When;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.Team;
import org.throughline.usecase.IdentifierCheck;
import org.throughline.usecase.Refusal;
import org.throughline.usecase.Wording;

/** What an owner does with a step: accept it, reword it, hand it over. */
public final class OwnSteps {
    private final ActionDesk actions;
    private final WhatCanWait whatCanWait;
    private final Wording wording;
    private final IdentifierCheck identifiers = new IdentifierCheck();

    public OwnSteps(ActionDesk actions, WhatCanWait whatCanWait, Wording wording) {
        this.actions = actions;
        this.whatCanWait = whatCanWait;
        this.wording = wording;
    }

    /** Accepting once more changes nothing. */
    public Reply accept(ActionActs.Accept intent, Interaction by) {
        OwnStep own = actions.open(intent.action(), by);
        ActionStep accepted =
                own.step().accept(by.person(), actions.now(own.team()).at());
        if (accepted.equals(own.step())) {
            return Reply.DONE;
        }
        actions.save(accepted, own.team());
        return whatCanWait.after(by.person(), own.team(), by);
    }

    public Reply openSuggest(OpensSession.OpenSuggestChange intent, Interaction by) {
        OwnStep own = actions.open(intent.action(), by);
        own.step().requireOwner(by.person());
        var submit = new ActionActs.SuggestChange(intent.action());
        return new Reply.OpenForm(StepForms.suggest(submit, own.step(), wording.to(by.person())));
    }

    public Reply suggest(ActionActs.SuggestChange intent, Interaction by) {
        OwnStep own = actions.open(intent.action(), by);
        own.step().requireOwner(by.person());
        When now = actions.now(own.team());
        var input = new StepInput(by, wording);
        var task = input.task();
        var review = input.dateWithin(new ReviewWindow(now.today()));
        if (input.isWrong()) {
            return input.invalid();
        }
        Optional<Reply> heldBack =
                input.findHeldBack(identifiers, texts -> StepForms.suggest(intent, own.step(), texts));
        if (heldBack.isPresent()) {
            return heldBack.get();
        }
        actions.save(own.step().suggest(task.orElseThrow(), review.orElseThrow(), by.person(), now), own.team());
        return whatCanWait.after(by.person(), own.team(), by);
    }

    public Reply openHandOver(OpensSession.OpenHandOverStep intent, Interaction by) {
        OwnStep own = actions.open(intent.action(), by);
        requireMayHandOver(own, by);
        var candidates = candidates(own);
        if (candidates.people().isEmpty()) {
            throw new Refusal("action.refused.nobody-else");
        }
        var submit = new ActionActs.HandOverStep(intent.action());
        return new Reply.OpenForm(StepForms.handOver(submit, own.step(), candidates, wording.to(by.person())));
    }

    /** Ends the step with its owner and offers it to the member in the form. */
    public Reply handOver(ActionActs.HandOverStep intent, Interaction by) {
        OwnStep own = actions.open(intent.action(), by);
        requireMayHandOver(own, by);
        Team team = own.team();
        var input = new StepInput(by, wording);
        Optional<PersonId> to = input.owner()
                .filter(team::includes)
                .or(() -> input.wrong("owner", "form.person"))
                .filter(person -> !person.equals(own.step().owner()))
                .or(() -> input.wrong("owner", "action.refused.same-owner"));
        if (to.isEmpty()) {
            return input.invalid();
        }
        var both = own.step().handOver(to.get(), by.person(), actions.now(team));
        actions.save(both.before(), team);
        actions.add(both.created(), team);
        return to.get().equals(by.person()) ? whatCanWait.after(by.person(), team, by) : asked(to.get(), by);
    }

    private Reply asked(PersonId to, Interaction by) {
        Texts texts = wording.to(by.person());
        String words = texts.get("action.handed-over", Markdown.escape(wording.of(to)));
        return new Reply.Whisper(Card.of(Markdown.plain(words), new Element.Text(words)));
    }

    private StepForms.Candidates candidates(OwnStep own) {
        List<PersonId> people = actions.candidates(own.team()).stream()
                .filter(person -> !person.equals(own.step().owner()))
                .toList();
        return new StepForms.Candidates(people, wording);
    }

    /** The owner; or any member where the owner is not on the team any more. */
    private static void requireMayHandOver(OwnStep own, Interaction by) {
        boolean ownerLeft = !own.team().includes(own.step().owner());
        own.step().requireOwner(ownerLeft ? own.step().owner() : by.person());
    }
}
