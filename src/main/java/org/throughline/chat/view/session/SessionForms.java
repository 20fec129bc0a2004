package org.throughline.chat.view.session;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.throughline.chat.card.Field;
import org.throughline.chat.card.Form;
import org.throughline.chat.intent.SessionActs;
import org.throughline.domain.session.Session;
import org.throughline.domain.session.SessionId;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.Role;

/** The small forms of a session. */
public final class SessionForms {
    public static final String TEXT = "text";
    public static final String PEOPLE = "people";
    public static final String PERSON = "person";
    public static final String ROLE = "role";
    public static final String DATE = "date";
    public static final String TIME = "time";
    private static final int LINE = 300;

    private SessionForms() {}

    public static Form park(SessionId session, Wordings in) {
        return oneLine("session.park", new SessionActs.Park(session), in);
    }

    public static Form dissent(SessionId session, Wordings in) {
        return oneLine("session.dissent", new SessionActs.KeepDissent(session), in);
    }

    /** {@code countable}: whoever can be ticked. */
    public static Form whoIsHere(Session session, List<PersonId> countable, Wordings in) {
        List<String> present =
                session.attendance().members().stream().map(PersonId::value).toList();
        return Form.of(
                in.texts().get("session.here.title"),
                in.texts().get("session.button.keep"),
                new SessionActs.WhoIsHere(session.id()),
                Field.People.anyOf(
                        new Field.Base(PEOPLE, in.texts().get("session.here.label"), "", false, present),
                        People.choices(countable, in.names())));
    }

    /** {@code mine}: what can be handed over, at least one; {@code people}: to whom. */
    public static Form handOver(SessionId session, SortedSet<Role> mine, Set<PersonId> people, Wordings in) {
        var texts = in.texts();
        var roles = mine.stream()
                .map(role -> new Field.Choice(role.code(), texts.capital(texts.word("role", role.code()))))
                .toList();
        return Form.of(
                texts.get("session.hand-over.title"),
                texts.get("session.button.hand-over-now"),
                new SessionActs.HandOver(session),
                new Field.OneOf(
                        new Field.Base(
                                ROLE,
                                texts.get("session.hand-over.role"),
                                "",
                                true,
                                List.of(mine.first().code())),
                        roles),
                Field.People.oneOf(
                        new Field.Base(PERSON, texts.get("session.hand-over.to"), "", true, List.of()),
                        People.choices(people, in.names())));
    }

    /** "When do you meet next?", prefilled with the same time a week later. */
    public static Form nextMeeting(SessionId session, LocalDate date, LocalTime time, Wordings in) {
        var texts = in.texts();
        return Form.of(
                texts.get("session.next-meeting.ask"),
                texts.get("session.button.keep"),
                new SessionActs.SetNextMeeting(session),
                new Field.Date(new Field.Base(
                        DATE, texts.get("session.next-meeting.date"), "", true, List.of(date.toString()))),
                new Field.Time(new Field.Base(
                        TIME, texts.get("session.next-meeting.time"), "", true, List.of(time.toString()))));
    }

    private static Form oneLine(String key, org.throughline.chat.intent.Acts submit, Wordings in) {
        return Form.of(
                in.texts().get(key + ".title"),
                in.texts().get("session.button.keep"),
                submit,
                new Field.Text(new Field.Base(TEXT, in.texts().get(key + ".label"), "", true, List.of()), false, LINE));
    }
}
