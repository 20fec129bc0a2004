package org.throughline.adapter.sandbox;

import java.time.Clock;
import java.util.Map;
import org.throughline.chat.card.Form;
import org.throughline.chat.text.PlainText;
import org.throughline.chat.turn.Reply;
import org.throughline.usecase.port.OpenForms;
import org.throughline.usecase.port.OpenForms.OpenForm;

/** Puts what a person typed and what the bot replied where they belong: into the room, or into a form. */
final class ReplyKeeper {
    private final MessageBook messages;
    private final OpenForms forms;
    private final FormPlaces places;
    private final FormJson formJson;
    private final Clock clock;

    ReplyKeeper(MessageBook messages, OpenForms forms, FormPlaces places, FormJson formJson, Clock clock) {
        this.messages = messages;
        this.forms = forms;
        this.places = places;
        this.formJson = formJson;
        this.clock = clock;
    }

    /** To be called inside a transaction. */
    Answer keep(Act act, Reply reply) {
        String typed = act.typed();
        if (typed != null) {
            MessageBook.Spot spot = new MessageBook.Spot(act.room().id(), act.thread(), null);
            messages.say(spot, act.person().id(), typed, clock.instant());
        }
        return reply.choose(new Keeping(act));
    }

    private final class Keeping implements Reply.Cases<Answer> {
        private final Act act;

        Keeping(Act act) {
            this.act = act;
        }

        @Override
        public Answer done(Reply.Done done) {
            closeForm();
            return Answer.done();
        }

        @Override
        public Answer refresh(Reply.Refresh refresh) {
            closeForm();
            Row pressed = act.pressed();
            if (pressed != null && (pressed.answer() || act.room().isDirect())) {
                messages.redraw(pressed.id(), refresh.card());
            }
            return Answer.done();
        }

        @Override
        public Answer whisper(Reply.Whisper whisper) {
            closeForm();
            messages.answer(act.answerSpot(), whisper.card(), clock.instant());
            return Answer.whisper(PlainText.of(whisper.card()));
        }

        @Override
        public Answer openForm(Reply.OpenForm open) {
            closeForm();
            var opened = OpenForm.opened(act.person().personId(), act.room().roomId(), open.form(), clock.instant());
            forms.add(opened);
            places.put(opened.id(), new FormPlaces.Place(act.pressedId(), act.thread()));
            return Answer.form(formJson.forScripts(opened.id(), opened.form()));
        }

        @Override
        public Answer invalid(Reply.Invalid invalid) {
            OpenForm open = act.form();
            if (open == null) {
                return Answer.refused(String.join("\n", invalid.errors().values()));
            }
            Form asked = invalid.form() == null ? open.form() : invalid.form();
            Form redrawn = redraw(open, asked, invalid.errors());
            Answer answer = Answer.invalid(invalid.errors());
            return invalid.form() == null ? answer : answer.with(formJson.forScripts(open.id(), redrawn));
        }

        @Override
        public Answer refused(Reply.Refused refused) {
            OpenForm open = act.form();
            if (open != null) {
                redraw(open, open.form(), Map.of());
            }
            return Answer.refused(refused.reason());
        }

        private void closeForm() {
            OpenForm submitted = act.form();
            if (submitted != null) {
                forms.remove(submitted.id());
            }
        }

        /** Nothing typed is lost: the form stays open with it. */
        private Form redraw(OpenForm open, Form asked, Map<String, String> errors) {
            Form redrawn = asked.redrawn(act.input().typed(), errors);
            forms.save(open.redrawn(redrawn));
            return redrawn;
        }
    }
}
