package org.throughline.adapter.sandbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.throughline.chat.card.Field;
import org.throughline.chat.card.Form;
import org.throughline.usecase.port.FormId;

/** Draws a form as JSON: for scripts what the API promises, for the page also what makes it pleasant to fill. */
final class FormJson implements Field.Renderer<ObjectNode> {
    private static final List<String> FOR_SCRIPTS = List.of("id", "label", "kind", "required", "options", "value");

    private final SeededSchool school;

    FormJson(SeededSchool school) {
        this.school = school;
    }

    /** {@code {id, title, fields: [{id, label, kind, required, options?, value?}]}}. */
    ObjectNode forScripts(FormId id, Form form) {
        ObjectNode drawn = head(id, form);
        ArrayNode fields = drawn.putArray("fields");
        form.fields().forEach(field -> fields.add(field.renderWith(this).retain(FOR_SCRIPTS)));
        return drawn;
    }

    /** The same with the form's introduction, its button's label, its errors, and the help of each field. */
    ObjectNode forPage(FormId id, Form form) {
        ObjectNode drawn = head(id, form).put("submit", form.submitLabel());
        drawn.set("intro", RichText.of(form.intro()));
        ArrayNode fields = drawn.putArray("fields");
        form.fields().forEach(field -> fields.add(field.renderWith(this)));
        ObjectNode errors = drawn.putObject("errors");
        form.errors().forEach(errors::put);
        return drawn;
    }

    private static ObjectNode head(FormId id, Form form) {
        return JsonNodeFactory.instance.objectNode().put("id", id.toString()).put("title", form.title());
    }

    @Override
    public ObjectNode text(Field.Text field) {
        return single(field, field.lines() ? "long-text" : "text").put("most", field.most());
    }

    @Override
    public ObjectNode number(Field.Number field) {
        return single(field, "number");
    }

    @Override
    public ObjectNode date(Field.Date field) {
        return single(field, "date");
    }

    @Override
    public ObjectNode time(Field.Time field) {
        return single(field, "time");
    }

    @Override
    public ObjectNode oneOf(Field.OneOf field) {
        return options(single(field, "choice"), field.choices());
    }

    @Override
    public ObjectNode anyOf(Field.AnyOf field) {
        return options(several(field, "choices"), field.choices());
    }

    @Override
    public ObjectNode people(Field.People field) {
        Field local = field.withValues(
                field.base().values().stream().map(FormJson::local).toList());
        ObjectNode drawn = field.several() ? several(local, "people") : single(local, "person");
        ArrayNode options = drawn.putArray("options");
        field.candidates().forEach(choice -> option(options, local(choice.value()), choice.label()));
        if (!field.closed()) {
            school.people().stream()
                    .filter(person -> isNoCandidate(person, field))
                    .forEach(person ->
                            option(options, person.id(), person.name()).put("other", true));
        }
        return drawn;
    }

    private static boolean isNoCandidate(SeededPerson person, Field.People field) {
        String id = person.personId().value();
        return field.candidates().stream()
                .noneMatch(candidate -> candidate.value().equals(id));
    }

    private static ObjectNode single(Field field, String kind) {
        ObjectNode drawn = base(field, kind);
        field.base().values().stream().findFirst().ifPresent(value -> drawn.put("value", value));
        return drawn;
    }

    private static ObjectNode several(Field field, String kind) {
        ObjectNode drawn = base(field, kind);
        ArrayNode values = drawn.putArray("value");
        field.base().values().forEach(values::add);
        return drawn;
    }

    private static ObjectNode base(Field field, String kind) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", field.name())
                .put("label", field.base().label())
                .put("kind", kind)
                .put("required", field.base().required())
                .put("help", field.base().help());
    }

    private static ObjectNode options(ObjectNode drawn, List<Field.Choice> choices) {
        ArrayNode options = drawn.putArray("options");
        choices.forEach(choice -> option(options, choice.value(), choice.label()));
        return drawn;
    }

    private static ObjectNode option(ArrayNode options, String value, String label) {
        return options.addObject().put("value", value).put("label", label);
    }

    private static String local(String personId) {
        return personId.substring(personId.indexOf('/') + 1);
    }
}
