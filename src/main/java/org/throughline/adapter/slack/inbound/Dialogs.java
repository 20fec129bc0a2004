package org.throughline.adapter.slack.inbound;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.adapter.slack.card.FormView;
import org.throughline.chat.card.Field;
import org.throughline.chat.card.Form;
import org.throughline.chat.text.Texts;
import org.throughline.chat.turn.FormValues;
import org.throughline.usecase.port.OpenForms;
import org.throughline.usecase.port.OpenForms.OpenForm;

/** The forms people have open: what was typed into one and never sent is in it again when it is opened again. */
final class Dialogs {
    private final OpenForms forms;
    private final SlackVoice voice;
    private final Clock clock;

    Dialogs(OpenForms forms, SlackVoice voice, Clock clock) {
        this.forms = forms;
        this.voice = voice;
        this.clock = clock;
    }

    /** Whether Slack shows the form now; its trigger may have been too old. */
    boolean open(Moment moment, Form form, Texts texts) {
        OpenForm open = keep(moment, form);
        return voice.open(moment, view(open, moment, open.form(), texts));
    }

    private OpenForm keep(Moment moment, Form form) {
        Optional<OpenForm> draft = forms.findDraft(moment.person(), form.submit())
                .filter(earlier -> earlier.room().equals(moment.room()));
        if (draft.isPresent()) {
            OpenForm again = draft.get().redrawn(form.redrawn(typedIn(draft.get()), Map.of()));
            forms.save(again);
            return again;
        }
        OpenForm open = OpenForm.opened(moment.person(), moment.room(), form, clock.instant());
        forms.add(open);
        return open;
    }

    /** The form that a dialog shows; empty when it is somebody else's or was sent already. */
    Optional<OpenForm> find(Moment moment, String mark) {
        try {
            return forms.find(FormMark.parse(mark).form())
                    .filter(open -> open.person().equals(moment.person()));
        } catch (IllegalArgumentException noMark) {
            return Optional.empty();
        }
    }

    /** Keeps what was typed so far; an error leaves the dialog open with it. */
    void keepTyped(OpenForm open, Form asked, FormValues typed) {
        forms.save(open.redrawn(asked.redrawn(typed, Map.of())));
    }

    /** Another form of the same person, which follows from one that was sent. */
    OpenForm follow(OpenForm sent, Form next) {
        OpenForm open = OpenForm.opened(sent.person(), sent.room(), next, clock.instant());
        forms.add(open);
        return open;
    }

    void close(OpenForm open) {
        forms.remove(open.id());
    }

    /** What the dialog of this form looks like. */
    ObjectNode view(OpenForm open, Moment moment, Form form, Texts texts) {
        return FormView.of(form, new FormMark(open.id(), moment.thread()).toString(), texts);
    }

    private static FormValues typedIn(OpenForm draft) {
        var values = new LinkedHashMap<String, List<String>>();
        for (Field field : draft.form().fields()) {
            values.put(field.name(), field.base().values());
        }
        return new FormValues(values);
    }
}
