package org.throughline.domain.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.throughline.domain.team.PersonId;

/** Who takes part in this session, in the order they came. */
public record Attendance(List<Attendee> present) {

    public static final Attendance NOBODY = new Attendance(List.of());

    public Attendance {
        present = List.copyOf(present);
    }

    public boolean includes(PersonId person) {
        return present.stream().anyMatch(attendee -> attendee.person().equals(person));
    }

    public boolean isGuest(PersonId person) {
        return present.stream().anyMatch(attendee -> attendee.person().equals(person) && attendee.guest());
    }

    /** The members who are present; guests are not counted. */
    public List<PersonId> members() {
        return present.stream()
                .filter(attendee -> !attendee.guest())
                .map(Attendee::person)
                .toList();
    }

    public List<PersonId> guests() {
        return present.stream().filter(Attendee::guest).map(Attendee::person).toList();
    }

    Attendance with(PersonId person, boolean guest) {
        if (includes(person)) {
            return this;
        }
        var more = new ArrayList<>(present);
        more.add(new Attendee(person, guest));
        return new Attendance(more);
    }

    /** Exactly these members present, in their old order where they were; guests stay. */
    Attendance withMembers(List<PersonId> members) {
        Set<PersonId> wanted = Set.copyOf(members);
        List<Attendee> kept = present.stream()
                .filter(attendee -> attendee.guest() || wanted.contains(attendee.person()))
                .collect(Collectors.toCollection(ArrayList::new));
        for (PersonId member : members) {
            if (kept.stream().noneMatch(attendee -> attendee.person().equals(member))) {
                kept.add(new Attendee(member, false));
            }
        }
        return new Attendance(kept);
    }
}
