package org.throughline.adapter.slack.inbound;

import org.jspecify.annotations.Nullable;
import org.throughline.usecase.port.FormId;

/** What a dialog carries: which form it shows, and the thread it was opened in. As text: {@code id thread}. */
record FormMark(FormId form, @Nullable String thread) {

    /** {@link IllegalArgumentException} for anything {@link #toString} did not write. */
    static FormMark parse(String text) {
        int space = text.indexOf(' ');
        return space < 0
                ? new FormMark(FormId.parse(text), null)
                : new FormMark(FormId.parse(text.substring(0, space)), text.substring(space + 1));
    }

    @Override
    public String toString() {
        return thread == null ? form.toString() : form + " " + thread;
    }
}
