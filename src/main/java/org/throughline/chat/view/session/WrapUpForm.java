package org.throughline.chat.view.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.chat.card.Field;
import org.throughline.chat.card.Form;
import org.throughline.chat.intent.Acts;
import org.throughline.chat.text.Texts;
import org.throughline.chat.view.Names;
import org.throughline.domain.goal.Adjustment;
import org.throughline.domain.goal.ImprovementGoal;
import org.throughline.domain.team.PersonId;

/** One form for what a meeting leaves with: goal where there is none, change, owner, date. */
public final class WrapUpForm {
    public static final String GOAL = "goal";
    public static final String CARRY_ON = "carry-on";
    public static final String WHEN = "when";
    public static final String WILL = "will";
    public static final String PREDICTION = "prediction";
    public static final String OWNER = "owner";
    public static final String DATE = "date";
    public static final String PRESENT = "present";
    private static final int LINE = 300;

    /**
     * What is still to be said.
     *
     * @param needsGoal nobody has named a goal in this session
     * @param needsChange no change is chosen and none is carried on
     * @param current the change the team could carry on with; null when none
     * @param needsStep no action step is looked at by the next meeting
     * @param goal the team's goal to start from; null when none
     * @param nextMeeting the day the team meets next; null when unknown
     * @param present who was there, asked only when a meeting is written down afterwards; null otherwise
     */
    public record Open(
            boolean needsGoal,
            boolean needsChange,
            @Nullable Adjustment current,
            boolean needsStep,
            @Nullable ImprovementGoal goal,
            @Nullable LocalDate nextMeeting,
            @Nullable List<PersonId> present,
            List<PersonId> people) {}

    private final Open open;
    private final Names names;
    private final Texts texts;

    private WrapUpForm(Open open, Names names, Texts texts) {
        this.open = open;
        this.names = names;
        this.texts = texts;
    }

    public static Form of(Open open, Acts submit, Names names, Texts texts) {
        var fields = new WrapUpForm(open, names, texts).fields();
        return Form.of(
                        texts.get("session.wrap-up.title"),
                        texts.get("session.button.keep-and-close"),
                        submit,
                        fields.toArray(Field[]::new))
                .withIntro(texts.get("session.wrap-up.intro"));
    }

    private List<Field> fields() {
        var fields = new ArrayList<Field>();
        List<PersonId> present = open.present();
        if (present != null) {
            fields.add(Field.People.anyOf(
                    new Field.Base(
                            PRESENT,
                            texts.get("session.here.label"),
                            "",
                            true,
                            present.stream().map(PersonId::value).toList()),
                    People.choices(open.people(), names)));
        }
        if (open.needsGoal()) {
            ImprovementGoal goal = open.goal();
            fields.add(text(GOAL, "session.goal.new", true, goal == null ? List.of() : List.of(goal.statement())));
        }
        if (open.needsChange()) {
            fields.addAll(change());
        }
        if (open.needsStep()) {
            fields.add(Field.People.oneOf(
                    new Field.Base(OWNER, texts.get("session.wrap-up.owner"), "", true, List.of()),
                    People.choices(open.people(), names)));
        }
        fields.add(date());
        return fields;
    }

    private List<Field> change() {
        var fields = new ArrayList<Field>();
        Adjustment current = open.current();
        if (current != null) {
            String sentence = new AdjustmentWords(texts).plainSentence(current.values());
            fields.add(new Field.AnyOf(
                    new Field.Base(CARRY_ON, texts.get("session.button.carry-on"), "", false, List.of()),
                    List.of(new Field.Choice("yes", sentence))));
        }
        fields.add(text(WHEN, "session.wrap-up.when", false, List.of()));
        fields.add(text(WILL, "session.wrap-up.will", current == null, List.of()));
        fields.add(text(PREDICTION, "session.wrap-up.prediction", false, List.of()));
        return fields;
    }

    private Field date() {
        LocalDate next = open.nextMeeting();
        return new Field.Date(new Field.Base(
                DATE,
                texts.get("session.wrap-up.date"),
                "",
                true,
                next == null ? List.of() : List.of(next.toString())));
    }

    private Field text(String name, String label, boolean required, List<String> values) {
        return new Field.Text(new Field.Base(name, texts.get(label), "", required, values), false, LINE);
    }
}
