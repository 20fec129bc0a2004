package org.throughline.usecase.session;

import org.throughline.chat.intent.OpensMeeting;
import org.throughline.chat.intent.StepActs;
import org.throughline.chat.turn.Interaction;
import org.throughline.chat.turn.Reply;
import org.throughline.chat.view.session.RecordForm;
import org.throughline.domain.protocol.FieldType;
import org.throughline.domain.protocol.RecordKind;
import org.throughline.domain.protocol.RecordSpec;
import org.throughline.domain.protocol.Step;
import org.throughline.usecase.Refusal;
import org.throughline.usecase.Wording;

/** Words somebody wrote in the room, put into the form that keeps them in the step the session is at. */
public final class KeepWords {
    /** Where the words are in the values that come with the intent. */
    public static final String WORDS = "words";

    private final SessionDesk desk;
    private final SessionFacts facts;
    private final Wording wording;

    public KeepWords(SessionDesk desk, SessionFacts facts, Wording wording) {
        this.desk = desk;
        this.facts = facts;
        this.wording = wording;
    }

    public Reply open(OpensMeeting.OpenKeepWords intent, Interaction by) {
        OpenedSession opened = desk.openHere(by);
        Step step = opened.step(opened.session().current());
        RecordSpec record = step.records().stream()
                .filter(KeepWords::takesWords)
                .findFirst()
                .orElseThrow(() -> new Refusal("session.refused.keeps-no-words"));
        var form = new RecordForm(facts.entries(opened, step), record, wording.to(by.person()));
        var submit = new StepActs.AddEntries(opened.session().id(), step.id(), record.name());
        boolean recorder = opened.session().isRecorder(by.person());
        return new Reply.OpenForm(
                form.toAdd(submit, recorder).startingWith(by.values().text(WORDS)));
    }

    private static boolean takesWords(RecordSpec record) {
        boolean drawnElsewhere = record.kind() == RecordKind.FOLLOW_UP || record.kind() == RecordKind.ACTION_STEP;
        return !drawnElsewhere
                && record.extendsRecord() == null
                && (record.kind() == RecordKind.GOAL_CHOICE
                        || record.fields().stream()
                                .anyMatch(field ->
                                        field.type() == FieldType.TEXT || field.type() == FieldType.LONG_TEXT));
    }
}
