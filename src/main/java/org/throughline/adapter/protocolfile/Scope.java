package org.throughline.adapter.protocolfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.throughline.domain.protocol.FieldSpec;
import org.throughline.domain.protocol.RecordKind;
import org.throughline.domain.protocol.RecordName;
import org.throughline.domain.protocol.RecordSpec;
import org.throughline.domain.team.Role;

/** What a step may speak of while a protocol is read: its roles, and the records of this step and earlier ones. */
final class Scope {

    private final Set<Role> roles;
    private final Set<String> namesInFile;
    private final Map<RecordName, RecordSpec> records = new LinkedHashMap<>();

    /** @param namesInFile the names of all records of the protocol, later ones too */
    Scope(Set<Role> roles, Set<String> namesInFile) {
        this.roles = roles;
        this.namesInFile = namesInFile;
    }

    boolean knows(Role role) {
        return role == Role.ALL || roles.contains(role);
    }

    String roleWords() {
        return roles.stream().map(Role::code).collect(Collectors.joining(", "));
    }

    /** False when there is a record of that name already. */
    boolean add(RecordSpec record) {
        return records.putIfAbsent(record.name(), record) == null;
    }

    Optional<RecordSpec> find(RecordName name) {
        return Optional.ofNullable(records.get(name));
    }

    /** The record whose entries these are. */
    RecordSpec home(RecordSpec record) {
        return Optional.ofNullable(record.extendsRecord()).flatMap(this::find).orElse(record);
    }

    /** All fields that an entry of the record has so far. */
    List<FieldSpec> fieldsOf(RecordSpec record) {
        RecordSpec home = home(record);
        List<FieldSpec> fields = new ArrayList<>(home.fields());
        records.values().stream()
                .filter(other -> home.name().equals(other.extendsRecord()))
                .forEach(other -> fields.addAll(other.fields()));
        return fields;
    }

    /** The latest record of that kind so far. */
    Optional<RecordName> nearest(RecordKind kind) {
        return records.values().stream()
                .filter(record -> record.kind() == kind)
                .map(RecordSpec::name)
                .reduce((earlier, later) -> later);
    }

    /** Why there is no record of that name to speak of. */
    String whyNot(String name) {
        return namesInFile.contains(name)
                ? "the record \"%s\" comes only later".formatted(name)
                : "there is no record \"%s\"".formatted(name);
    }

    String recordWords() {
        return records.isEmpty()
                ? "a record of this or an earlier step"
                : "one of " + records.keySet().stream().map(RecordName::value).collect(Collectors.joining(", "));
    }
}
