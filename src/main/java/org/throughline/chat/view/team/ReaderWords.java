package org.throughline.chat.view.team;

import java.util.List;
import org.throughline.chat.text.Markdown;
import org.throughline.chat.text.Texts;
import org.throughline.chat.view.Names;
import org.throughline.domain.team.Leader;

/** Who reads summaries, and who reads along in the room, by name. Neutral Markdown. */
final class ReaderWords {
    private ReaderWords() {}

    static String readers(List<Leader> readers, Names names, Texts texts) {
        return readers.isEmpty()
                ? texts.get("setup.readers.none")
                : texts.list(readers.stream()
                        .map(leader -> texts.get(
                                "setup.reader",
                                name(leader, names),
                                texts.word("leader", leader.title().code())))
                        .toList());
    }

    /** "Dana Ortiz (principal) can read our thread in this channel." */
    static String here(List<Leader> leaders, Names names, Texts texts) {
        return texts.get("setup.leader-here", readers(leaders, names, texts), leaders.size());
    }

    static String name(Leader leader, Names names) {
        return Markdown.escape(names.of(leader.person()));
    }
}
