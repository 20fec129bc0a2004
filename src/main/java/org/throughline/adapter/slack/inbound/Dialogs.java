package org.throughline.adapter.slack.inbound;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.throughline.adapter.slack.card.FormView;
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

    /**
     * Whether Slack shows the form now; its trigger may have been too old.
     *
     * @param origin the message whose words the form starts with; empty for any other form
     */
    boolean open(Moment moment, Form form, String origin, Texts texts) {
        OpenForm open = keep(OpenForm.opened(moment.person(), moment.room(), form, clock.instant())
                .from(origin));
        return voice.open(moment, view(open, moment, open.form(), texts));
    }

    private OpenForm keep(OpenForm opened) {
        Optional<OpenForm> again = forms.findDraft(opened).map(draft -> draft.reopened(opened.form()));
        again.ifPresentOrElse(forms::save, () -> forms.add(opened));
        return again.orElse(opened);
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
        OpenForm open = OpenForm.opened(sent.person(), sent.room(), next, clock.instant())
                .from(sent.origin());
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
}
