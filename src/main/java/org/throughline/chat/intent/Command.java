package org.throughline.chat.intent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What can be typed, with the words for it in each language; the shown word of a language comes first. */
enum Command {
    HELP(new Asks.Help(), "help", "ayuda"),
    START_SOME(new MeetingActs.Start(""), "start a meeting", "start meeting", "empezar una reunion", "empezar reunion"),
    START(MeetingActs.Start::new, "start", "empezar", "comenzar", "iniciar"),
    SET_UP(new OpensMeeting.OpenSetUp(), "setup", "set up", "set-up", "configurar", "configuracion", "preparar"),
    PROTOCOLS(new Asks.ListProtocols(), "protocols", "protocolos"),
    MINE(new Asks.Mine(), "mine", "my steps", "mis pasos", "lo mio"),
    AGENDA(new Asks.ShowAgenda(), "agenda", "orden del dia"),
    STATUS(Asks.ShowStatus::new, "status", "estado", "resumen"),
    MEMBERS(new Asks.ShowMembers(), "members", "integrantes", "miembros", "equipo"),
    ROLES(new Asks.ShowRoles(), "roles", "papeles"),
    MOVE_MEETING(new Asks.ShowMoveMeeting(), "move meeting", "mover reunion", "mover la reunion", "cambiar la reunion"),
    SKIP_MEETING(
            new Asks.ShowSkipMeeting(), "skip meeting", "saltar reunion", "saltar la reunion", "cancelar la reunion"),
    WHO_SEES_WHAT(new Asks.WhoSeesWhat(), "who sees what", "quien ve que"),
    PAUSE_UNTIL(Command::pauseUntil, "pause until", "pausa hasta", "pausar hasta"),
    PAUSE(Command::pause, "pause", "pausa", "pausar"),
    RESUME(new DigestActs.Resume(), "resume", "reanudar", "continuar");

    private static final int MOST_WORDS = 5;
    private static final int LONGEST = 80;

    private final Meaning meaning;
    private final boolean takesWords;
    private final List<List<String>> phrases;

    /** What a command with these further words means; empty when they make no sense with it. */
    private interface Meaning {
        Optional<Intent> of(String words, LocalDate today);
    }

    Command(Intent intent, String... phrases) {
        this((words, today) -> words.isEmpty() ? Optional.of(intent) : Optional.empty(), false, phrases);
    }

    Command(Function<String, Intent> intent, String... phrases) {
        this((words, today) -> Optional.of(intent.apply(words)), true, phrases);
    }

    Command(Meaning meaning, String... phrases) {
        this(meaning, true, phrases);
    }

    Command(Meaning meaning, boolean takesWords, String... phrases) {
        this.meaning = meaning;
        this.takesWords = takesWords;
        this.phrases =
                Stream.of(phrases).map(phrase -> List.of(phrase.split(" "))).toList();
    }

    List<List<String>> phrases() {
        return phrases;
    }

    boolean takesWords() {
        return takesWords;
    }

    /** What the command followed by these words means; longer sentences are no command. */
    Optional<Intent> with(List<String> words, LocalDate today) {
        String joined = String.join(" ", words);
        return words.size() > MOST_WORDS || joined.length() > LONGEST ? Optional.empty() : meaning.of(joined, today);
    }

    private static Optional<Intent> pauseUntil(String words, LocalDate today) {
        return words.isEmpty()
                ? Optional.of(new OpensMeeting.OpenPause())
                : findPause(words, today).or(() -> Optional.of(new OpensMeeting.OpenPauseAfter(words)));
    }

    private static Optional<Intent> pause(String words, LocalDate today) {
        return words.isEmpty() ? Optional.of(new OpensMeeting.OpenPause()) : findPause(words, today);
    }

    private static Optional<Intent> findPause(String words, LocalDate today) {
        return TypedDay.find(words, today).map(DigestActs.PauseUntil::new);
    }
}
