package org.throughline.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** What a person does on the sandbox's page, with what they see. */
final class Page {
    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final String BUTTONS = "[...document.querySelectorAll('#messages .card button')]";

    private final Tab tab;

    Page(Tab tab) {
        this.tab = tab;
    }

    void open(URI bot, String person, String room) {
        tab.open(bot.resolve("/#as=" + person + "&room=" + room));
        tab.await("the room", "document.querySelector('#messages .card')");
    }

    /** Acts as somebody else, and goes to a room they are in. */
    void actAs(String person, String roomName) {
        tab.run("(() => { const s = document.querySelector('#person'); s.value = " + quoted(person)
                + "; s.dispatchEvent(new Event('change')); })()");
        tab.await(person, "document.querySelector('#rooms') && location.hash.includes(" + quoted("as=" + person) + ")");
        tab.run("[...document.querySelectorAll('#rooms button')].find(b => b.textContent.startsWith(" + quoted(roomName)
                + ")).click()");
        tab.await(roomName, "document.querySelector('#room-name').textContent === " + quoted(roomName));
    }

    /** Types into the room as with a keyboard. */
    void say(String text) {
        tab.run("document.querySelector('#composer-text').focus()");
        tab.type(text);
        tab.key("Enter", 13);
        tab.await("sent: " + text, "document.querySelector('#composer-text').value === ''");
    }

    /** Presses the last button whose label starts like that, once it is there. */
    void press(String label) {
        String last = BUTTONS + ".filter(b => b.textContent.startsWith(" + quoted(label) + ")).pop()";
        tab.await("button " + label, last);
        tab.run(last + ".closest('details')?.setAttribute('open', '')");
        tab.run(last + ".click()");
        tab.await("answer to " + label, "!document.querySelector('[aria-busy=true]')");
    }

    /** Presses the last button whose label starts like that with the keyboard. */
    void pressByKey(String label) {
        String last = BUTTONS + ".filter(b => b.textContent.startsWith(" + quoted(label) + ")).pop()";
        tab.await("button " + label, last);
        tab.run(last + ".focus()");
        tab.key("Enter", 13);
    }

    /** What has the focus: a button's label, or else the first line of what can be read there. */
    String focused() {
        return tab.run("(e => e.matches('button') ? '[' + e.textContent + ']' : e.querySelector('h3')?.textContent"
                        + " ?? e.tagName)(document.activeElement)")
                .asText();
    }

    /** Fills the open form, submits it and waits until it is gone. */
    void fill(Map<String, Object> values) {
        type(values);
        submit();
        tab.await("the form is kept", "!document.querySelector('#form-dialog[open]')");
    }

    void type(Map<String, Object> values) {
        tab.await("a form", "document.querySelector('#form-dialog[open] form')");
        values.forEach(this::put);
    }

    void submit() {
        tab.run("document.querySelector('#form-dialog [type=submit]').click()");
        tab.await("an answer", "!document.querySelector('#form-dialog[open] [type=submit]')?.disabled");
    }

    String valueOf(String field) {
        return tab.run("document.querySelector('#form-dialog [name=" + quoted(field) + "]').value")
                .asText();
    }

    void sees(String text) {
        tab.await("“" + text + "”", "document.querySelector('main').innerText.includes(" + quoted(text) + ")");
    }

    private void put(String field, Object value) {
        String form = "document.querySelector('#form-dialog form')";
        if (value instanceof List<?> several) {
            tab.run(form + ".querySelectorAll('[name=" + quoted(field) + "]').forEach(b => { b.checked = "
                    + quoted(several) + ".includes(b.value); })");
        } else {
            tab.run(form + ".elements.namedItem(" + quoted(field) + ").value = " + quoted(value));
        }
        tab.run(form + ".dispatchEvent(new Event('input', {bubbles: true}))");
    }

    private static String quoted(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
