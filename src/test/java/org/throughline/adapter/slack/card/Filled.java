package org.throughline.adapter.slack.card;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.throughline.chat.card.Field;
import org.throughline.chat.card.Form;

/** Puts as much into every field as it takes, and keeps what a picker was opened with. */
record Filled(String words) implements Field.Renderer<List<String>> {
    private static final String TYPED = " <!channel> & *all* of our “students” explain their thinking to a partner";

    Map<String, List<String>> in(Form form) {
        Map<String, List<String>> values = new HashMap<>();
        form.fields().forEach(field -> values.put(field.name(), field.renderWith(this)));
        values.values().removeIf(List::isEmpty);
        return values;
    }

    @Override
    public List<String> text(Field.Text field) {
        String all = words + TYPED.repeat(1 + field.most() / TYPED.length());
        return List.of(all.substring(0, Math.min(field.most(), all.length())).strip());
    }

    @Override
    public List<String> number(Field.Number field) {
        return List.of("45");
    }

    @Override
    public List<String> date(Field.Date field) {
        return field.base().values();
    }

    @Override
    public List<String> time(Field.Time field) {
        return field.base().values();
    }

    @Override
    public List<String> oneOf(Field.OneOf field) {
        return !field.base().values().isEmpty() || field.choices().isEmpty()
                ? field.base().values()
                : List.of(field.choices().get(0).value());
    }

    @Override
    public List<String> anyOf(Field.AnyOf field) {
        return field.choices().stream().map(Field.Choice::value).limit(2).toList();
    }

    @Override
    public List<String> people(Field.People field) {
        return !field.base().values().isEmpty() || field.candidates().isEmpty()
                ? field.base().values()
                : List.of(field.candidates().get(0).value());
    }
}
