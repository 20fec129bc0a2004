package org.throughline.testing;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.throughline.usecase.port.FormId;
import org.throughline.usecase.port.OpenForms;

/** Open forms in memory. */
public final class FakeOpenForms implements OpenForms {
    private final FakeTable<FormId, OpenForm> rows;

    public FakeOpenForms(FakeTransactions transactions) {
        this.rows = transactions.table();
    }

    @Override
    public Optional<OpenForm> find(FormId id) {
        return rows.find(id);
    }

    @Override
    public Optional<OpenForm> findDraft(OpenForm opened) {
        return rows
                .list(form -> form.isDraft()
                        && form.person().equals(opened.person())
                        && form.room().equals(opened.room())
                        && form.origin().equals(opened.origin())
                        && form.form().submit().equals(opened.form().submit()))
                .stream()
                .max(Comparator.comparing(OpenForm::openedAt));
    }

    @Override
    public void add(OpenForm form) {
        rows.put(form.id(), form);
    }

    @Override
    public void save(OpenForm form) {
        rows.find(form.id()).ifPresent(there -> rows.put(form.id(), form));
    }

    @Override
    public void remove(FormId id) {
        rows.remove(id);
    }

    @Override
    public void forgetBefore(Instant moment) {
        rows.removeIf(form -> form.openedAt().isBefore(moment));
    }
}
