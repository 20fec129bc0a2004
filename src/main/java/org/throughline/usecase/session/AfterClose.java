package org.throughline.usecase.session;

import org.throughline.chat.card.Form;
import org.throughline.chat.intent.OpensSession;
import org.throughline.chat.intent.SessionActs;
import org.throughline.chat.subject.Subject;
import org.throughline.chat.text.Texts;
import org.throughline.chat.turn.Interaction;
import org.throughline.chat.turn.Reply;
import org.throughline.chat.view.session.SessionForms;
import org.throughline.chat.view.session.Wordings;
import org.throughline.domain.session.Closing;
import org.throughline.domain.session.Session;
import org.throughline.domain.session.SessionId;
import org.throughline.usecase.IdentifierCheck;
import org.throughline.usecase.Refusal;
import org.throughline.usecase.Wording;
import org.throughline.usecase.port.Messages;
import org.throughline.usecase.port.Repositories;

/** What can still be said about a closed session: a differing view, whether the change is shared. */
public final class AfterClose {
    private final SessionDesk desk;
    private final Repositories kept;
    private final Messages messages;
    private final Wording wording;
    private final IdentifierCheck identifiers = new IdentifierCheck();

    public AfterClose(SessionDesk desk, Repositories kept, Messages messages, Wording wording) {
        this.desk = desk;
        this.kept = kept;
        this.messages = messages;
        this.wording = wording;
    }

    public Reply openDissent(OpensSession.OpenDissent intent, Interaction by) {
        desk.openEnded(intent.session(), by);
        return new Reply.OpenForm(dissentForm(intent.session(), by));
    }

    public Reply keepDissent(SessionActs.KeepDissent intent, Interaction by) {
        OpenedSession opened = desk.openEnded(intent.session(), by);
        Texts texts = wording.to(by.person());
        String line = by.values().text(SessionForms.TEXT);
        if (line.isEmpty()) {
            return Reply.Invalid.field(SessionForms.TEXT, texts.get("form.required"));
        }
        return identifiers
                .findHeldBack(dissentForm(intent.session(), by), by.values(), texts)
                .orElseGet(() -> {
                    amend(opened.session().amendClosing(closing -> closing.withDissent(line)));
                    return Reply.DONE;
                });
    }

    private Form dissentForm(SessionId session, Interaction by) {
        return SessionForms.dissent(session, new Wordings(wording, wording.to(by.person())));
    }

    public Reply share(SessionActs.ShareChange intent, Interaction by) {
        OpenedSession opened = desk.openEnded(intent.session(), by);
        Closing closing = opened.session().closing();
        if (closing == null || closing.adjustment() == null) {
            throw Refusal.gone();
        }
        var adjustment = kept.adjustments().find(closing.adjustment()).orElseThrow(Refusal::gone);
        kept.adjustments().put(adjustment.withShared(intent.shared()));
        messages.redraw(new Subject.Minutes(intent.session()));
        return Reply.DONE;
    }

    private void amend(Session amended) {
        kept.sessions().save(amended);
        messages.redraw(new Subject.Minutes(amended.id()));
    }
}
