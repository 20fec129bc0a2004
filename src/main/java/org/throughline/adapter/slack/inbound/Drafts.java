package org.throughline.adapter.slack.inbound;

import com.fasterxml.jackson.databind.JsonNode;
import com.slack.api.model.view.View;
import org.jspecify.annotations.Nullable;
import org.throughline.adapter.slack.card.ViewValues;

/** Keeps what is typed into a dialog while it is open, so that a dialog closed by mistake loses nothing. */
final class Drafts {
    private final Desk desk;

    Drafts(Desk desk) {
        this.desk = desk;
    }

    /** {@code view}: the dialog as it stands; null where something else was pressed. */
    void keep(Moment moment, @Nullable View view) {
        if (view == null || view.getPrivateMetadata() == null) {
            return;
        }
        JsonNode fields = DialogFields.of(view);
        if (!fields.isEmpty()) {
            desk.dialogs().find(moment, view.getPrivateMetadata()).ifPresent(open -> {
                var read = ViewValues.read(open.form(), fields, moment.workspace(), desk.texts(moment));
                desk.dialogs().keepTyped(open, open.form(), read.typed());
            });
        }
    }
}
