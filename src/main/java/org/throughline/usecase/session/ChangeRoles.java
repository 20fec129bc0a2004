package org.throughline.usecase.session;

import java.util.LinkedHashSet;
import java.util.SortedSet;
import org.throughline.chat.intent.OpensSession;
import org.throughline.chat.intent.SessionActs;
import org.throughline.chat.subject.Subject;
import org.throughline.chat.turn.Interaction;
import org.throughline.chat.turn.Reply;
import org.throughline.chat.view.session.SessionForms;
import org.throughline.chat.view.session.Wordings;
import org.throughline.domain.session.Session;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.Role;
import org.throughline.usecase.Refusal;
import org.throughline.usecase.Wording;
import org.throughline.usecase.port.Messages;
import org.throughline.usecase.port.Messages.Target;

/** Roles change hands during a session, and the thread hears it. */
public final class ChangeRoles {
    private final SessionDesk desk;
    private final Messages messages;
    private final Wording wording;

    public ChangeRoles(SessionDesk desk, Messages messages, Wording wording) {
        this.desk = desk;
        this.messages = messages;
        this.wording = wording;
    }

    /** Offers what this person may hand over; somebody without a role is offered to take over. */
    public Reply openHandOver(OpensSession.OpenHandOver intent, Interaction by) {
        OpenedSession opened = desk.openForMember(intent.session(), by);
        Session session = opened.session().requireNotOver();
        SortedSet<Role> roles = session.opening().roles().rolesToGive(by.person());
        if (roles.isEmpty()) {
            return TakeOver.offer(session, by, wording);
        }
        var people = new LinkedHashSet<PersonId>();
        session.opening().roles().findBackup().filter(opened.team()::includes).ifPresent(people::add);
        people.addAll(session.attendance().members());
        people.addAll(opened.team().people());
        return new Reply.OpenForm(
                SessionForms.handOver(session.id(), roles, people, new Wordings(wording, wording.to(by.person()))));
    }

    /** Its holder, or the facilitator, hands a role over. */
    public Reply handOver(SessionActs.HandOver intent, Interaction by) {
        OpenedSession opened = desk.openForMember(intent.session(), by);
        Role role = Role.parse(by.values().text(SessionForms.ROLE));
        String to = by.values().text(SessionForms.PERSON);
        if (to.isEmpty()) {
            return Reply.Invalid.field(
                    SessionForms.PERSON, wording.to(by.person()).get("form.person"));
        }
        Session session = opened.session();
        if (!session.opening().roles().rolesToGive(by.person()).contains(role)) {
            throw new Refusal(
                    "session.refused.not-your-role", session.opening().roles().holder(role));
        }
        return give(opened, role, member(opened, new PersonId(to)));
    }

    /** Anybody present takes over a role whose holder is away or busy. */
    public Reply takeOver(SessionActs.TakeOver intent, Interaction by) {
        return give(desk.openForMember(intent.session(), by), intent.role(), by.person());
    }

    private Reply give(OpenedSession opened, Role role, PersonId to) {
        Session changed = opened.session().handOver(role, to);
        if (changed.roleChanges().size() > opened.session().roleChanges().size()) {
            messages.raise(
                    new Subject.RoleChanged(changed.id(), changed.roleChanges().size() - 1),
                    Target.thread(opened.team().room(), new Subject.SessionCard(changed.id())));
        }
        desk.saveWhole(changed);
        return Reply.DONE;
    }

    private static PersonId member(OpenedSession opened, PersonId person) {
        if (!opened.team().includes(person)
                && !opened.session().attendance().members().contains(person)) {
            throw new Refusal("session.refused.not-a-member", person);
        }
        return person;
    }
}
