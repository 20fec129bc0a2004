package org.throughline.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.wiring.ConfigFile;
import org.throughline.wiring.Wiring;

/** A team walks a whole session on the page, in Chromium; skipped, with the reason, where there is none. */
@Tag("browser")
class WholeSessionBrowserTest {
    private static final Path SCREENS = Path.of("target", "browser");

    @TempDir
    Path folder = Path.of("");

    private Optional<Path> program = Optional.empty();
    private Wiring bot;
    private Chromium browser;
    private Tab tab;
    private Page page;

    @BeforeEach
    void open() {
        program = Chromium.find();
        if (program.isEmpty()) {
            System.out.println("SKIPPED: the page was not tried, because there is no Chromium on this machine's PATH.");
        }
        assertThat(program.isPresent() || !Boolean.getBoolean("browser.required"))
                .as("a Chromium on the PATH")
                .isTrue();
        assumeTrue(program.isPresent(), "no Chromium on the PATH");
        bot = Wiring.start(
                ConfigFile.load(null, Map.of()).withData(folder.resolve("data")).withPort(0));
        browser = Chromium.start(program.get(), folder.resolve("profile"));
        tab = browser.firstTab();
        tab.resize(1280, 860, false);
        page = new Page(tab);
        page.open(bot.url(), "ben", "grade-4");
    }

    @AfterEach
    void close() {
        if (program.isPresent()) {
            browser.close();
            bot.close();
        }
    }

    @Test
    void a_team_walks_a_whole_session_to_its_minutes() {
        page.say("start");
        page.sees("Ready to start");
        page.press("Start");
        page.sees("Name the focus");
        page.actAs("aisha", "#grade-4");
        page.press("I'm here");
        page.actAs("ben", "#grade-4");

        agreeOnFocusAndEvidence();
        noticeAndExplain();
        agreeAndClose();

        page.sees("Minutes");
        page.sees("have two students explain");
        assertThat(tab.errors()).isEmpty();
    }

    @Test
    void nothing_typed_is_lost_by_an_error_or_a_dialog_closed_by_mistake() {
        page.press("Set our times");
        page.type(Map.of("name", "", "minutes", "50"));
        page.submit();
        tab.await("the error at its field", "document.querySelector('#form-dialog [data-field=name] .error')");
        assertThat(page.valueOf("minutes")).isEqualTo("50");
        assertThat(tab.run("document.activeElement.name").asText()).isEqualTo("name");

        page.type(Map.of("name", "Fourth grade"));
        tab.key("Escape", 27);
        tab.await("closed", "!document.querySelector('#form-dialog[open]')");
        page.press("Set our times");
        tab.await("the form again", "document.querySelector('#form-dialog[open] .kept')");

        assertThat(page.valueOf("name")).isEqualTo("Fourth grade");
        assertThat(page.valueOf("minutes")).isEqualTo("50");
    }

    @Test
    void what_somebody_else_does_appears_by_itself_and_whispers_do_not() {
        tab.run("fetch('/sandbox/api/messages', {method: 'POST', body: JSON.stringify({as: 'maria', room: 'grade-4',"
                + " text: 'Who has the exit tickets?'})})");
        tab.run("fetch('/sandbox/api/messages', {method: 'POST', body: JSON.stringify({as: 'maria', room: 'grade-4',"
                + " text: '/plc help'})})");

        page.sees("Who has the exit tickets?");
        page.sees("/plc help");
        assertThat(tab.run("document.querySelectorAll('.whisper').length").asInt())
                .isZero();
    }

    @Test
    void the_page_fits_a_phone_in_the_dark() {
        tab.resize(400, 800, true);
        page.say("/plc help");
        page.sees("Only you see this");
        tab.screenshot(SCREENS.resolve("phone-dark.png"));

        assertThat(tab.run("document.documentElement.scrollWidth").asInt()).isLessThanOrEqualTo(400);
        assertThat(tab.run("getComputedStyle(document.querySelector('.room')).backgroundColor")
                        .asText())
                .isEqualTo("rgb(27, 33, 32)");
        tab.run("document.querySelector('#menu').click()");
        tab.await("the rooms", "getComputedStyle(document.querySelector('#rooms')).visibility === 'visible'");
    }

    @Test
    void a_button_that_is_gone_after_its_press_leaves_the_focus_on_its_message() {
        page.say("start");
        page.press("Start");
        page.sees("Step 2 of 8");
        page.press("Add");
        page.fill(Map.of("new-goal", "More students explain"));
        page.sees("More students");

        page.pressByKey("Next");
        page.sees("Step 3 of 8");
        assertThat(page.focused()).startsWith("Step 2 of 8");

        tab.key("Enter", 13);
        tab.key("Tab", 9);
        tab.await("the next thing that can be pressed", "document.activeElement.matches('button')");
        assertThat(tab.run("document.querySelector('main').innerText").asText()).doesNotContain("Step 4 of 8");
    }

    @Test
    void an_empty_room_has_its_place_to_write() {
        tab.resize(400, 800, false);
        page.actAs("ruth", "Throughline");
        tab.await("the empty room", "!document.querySelector('#empty').hidden");

        assertThat(tab.run("document.querySelector('#composer').getBoundingClientRect().width")
                        .asInt())
                .isEqualTo(400);
        assertThat(tab.run("document.querySelector('#composer-text').getBoundingClientRect().width")
                        .asInt())
                .isGreaterThan(250);
    }

    @Test
    void pages_that_were_left_do_not_use_up_the_browsers_connections() {
        for (int visit = 0; visit < 8; visit++) {
            tab.open(URI.create("about:blank"));
            page.open(bot.url(), "ben", "grade-4");
        }

        page.say("Still here?");
        page.sees("Still here?");
    }

    private void agreeOnFocusAndEvidence() {
        page.press("Add");
        page.fill(Map.of("new-goal", "More students explain"));
        page.press("Next");
        page.press("Add: Evidence");
        page.fill(Map.of("kind", "student-work", "source", "Exit tickets on paper, kept by Tom"));
        page.press("Skip: did it aloud");
    }

    private void noticeAndExplain() {
        page.sees("Step 4 of 8");
        page.press("Add");
        page.fill(Map.of("text", "Most answers have no reason\nFour never answer"));
        page.press("We went round");
        page.press("Next");
        page.sees("Step 5 of 8");
        page.press("Skip: did it aloud");
    }

    private void agreeAndClose() {
        page.sees("Step 6 of 8");
        page.press("Add");
        page.fill(Map.of("when", "we start", "will", "have two students explain", "prediction", "15 of 25 do"));
        page.press("Next");
        page.sees("Step 7 of 8");
        tab.screenshot(SCREENS.resolve("commit.png"));
        page.press("Somebody takes it");
        page.fill(Map.of("owner", "aisha"));
        page.press("Next");
        page.sees("Step 8 of 8");
        page.press("Skip: did it aloud");
        tab.screenshot(SCREENS.resolve("minutes.png"));
    }
}
