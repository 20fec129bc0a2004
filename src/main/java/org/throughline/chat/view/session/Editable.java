package org.throughline.chat.view.session;

import java.util.List;
import org.throughline.domain.action.ActionStep;

/** What one person may edit of a step: entries, and action steps agreed in it. */
public record Editable(List<EditPart> parts, List<ActionStep> agreed) {

    public Editable {
        parts = List.copyOf(parts);
        agreed = List.copyOf(agreed);
    }

    public boolean isEmpty() {
        return parts.isEmpty() && agreed.isEmpty();
    }

    /** Whether one form holds all of it. */
    public boolean fitsOneForm() {
        return agreed.isEmpty() ? EditForm.holds(parts) : parts.isEmpty() && agreed.size() == 1;
    }
}
