package org.throughline.chat.view.team;

import java.util.ArrayList;
import java.util.List;
import org.throughline.chat.card.Card;
import org.throughline.chat.card.Element;
import org.throughline.chat.text.Texts;
import org.throughline.chat.view.Names;
import org.throughline.domain.team.Leader;

/** Tells plainly who can read what. */
public final class WhoSeesWhatCard {
    private WhoSeesWhatCard() {}

    /** {@code here} are the leaders in the room who are not on its team. */
    public static Card of(List<Leader> readers, List<Leader> here, Names names, Texts texts) {
        String title = texts.get("setup.who.title");
        var lines = new ArrayList<String>();
        lines.add(texts.get("setup.who.room"));
        if (!here.isEmpty()) {
            lines.add(ReaderWords.here(here, names, texts));
        }
        lines.add(texts.get("setup.who.leaders"));
        lines.add(texts.get("setup.who.readers", ReaderWords.readers(readers, names, texts)));
        lines.add(texts.get("setup.who.direct"));
        return Card.of(title, new Element.Heading(title), new Element.Bullets(lines));
    }
}
