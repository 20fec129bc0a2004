package org.throughline.domain.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.throughline.domain.protocol.RecordName;
import org.throughline.domain.protocol.StepId;
import org.throughline.domain.team.PersonId;

/**
 * What a session keeps: entries in the order they came, parked items, and each person's answer on the last adjustment.
 */
public record Notes(List<Entry> entries, List<ParkedItem> parked, Map<PersonId, Tried> tried) {

    public static final Notes EMPTY = new Notes(List.of(), List.of(), Map.of());

    public Notes {
        entries = List.copyOf(entries);
        parked = List.copyOf(parked);
        tried = Map.copyOf(tried);
    }

    /** The entries of a record that were not removed, in the order they came. */
    public List<Entry> of(RecordName record) {
        return standing().filter(entry -> entry.record().equals(record)).toList();
    }

    /** The entries added in a step that were not removed. */
    public List<Entry> of(StepId step) {
        return standing().filter(entry -> entry.step().equals(step)).toList();
    }

    public Optional<Entry> find(EntryId id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /** The chosen entries of a record; a sole entry counts as chosen. */
    public List<Entry> chosen(RecordName record) {
        List<Entry> all = of(record);
        return all.size() == 1 ? all : all.stream().filter(Entry::chosen).toList();
    }

    private Stream<Entry> standing() {
        return entries.stream().filter(entry -> !entry.removed());
    }

    Notes with(List<Entry> added) {
        return new Notes(Stream.concat(entries.stream(), added.stream()).toList(), parked, tried);
    }

    Notes withChanged(EntryId id, UnaryOperator<Entry> change) {
        return new Notes(
                entries.stream()
                        .map(entry -> entry.id().equals(id) ? change.apply(entry) : entry)
                        .toList(),
                parked,
                tried);
    }

    Notes withParked(ParkedItem item) {
        return new Notes(
                entries, Stream.concat(parked.stream(), Stream.of(item)).toList(), tried);
    }

    Notes withTried(PersonId person, Tried answer) {
        var answers = new java.util.HashMap<>(tried);
        answers.put(person, answer);
        return new Notes(entries, parked, answers);
    }
}
