package org.throughline.usecase.team;

import java.util.List;
import org.throughline.chat.card.Card;
import org.throughline.chat.intent.Asks;
import org.throughline.chat.intent.CommandParser;
import org.throughline.chat.text.Texts;
import org.throughline.chat.turn.Interaction;
import org.throughline.chat.turn.Reply;
import org.throughline.chat.view.team.HelpCard;
import org.throughline.chat.view.team.ProtocolsCard;
import org.throughline.chat.view.team.WhoSeesWhatCard;
import org.throughline.domain.team.Leader;
import org.throughline.usecase.Wording;
import org.throughline.usecase.port.Protocols;

/** What the bot says about itself: what is possible here, for this person; who sees what; which protocols there are. */
public final class GiveHelp {
    private final TeamDesk desk;
    private final Offers offers;
    private final Protocols protocols;
    private final CommandParser parser;
    private final Wording wording;

    public GiveHelp(TeamDesk desk, Protocols protocols, CommandParser parser, Wording wording) {
        this.desk = desk;
        this.offers = new Offers(desk);
        this.protocols = protocols;
        this.parser = parser;
        this.wording = wording;
    }

    public Reply help(Asks.Help intent, Interaction by) {
        return whisper(HelpCard.of(offers.place(by), offers.list(by), texts(by)));
    }

    public Reply notUnderstood(Asks.NotUnderstood intent, Interaction by) {
        return whisper(HelpCard.notUnderstood(intent.typed(), offers.list(by), texts(by)));
    }

    public Reply didYouMean(Asks.DidYouMean intent, Interaction by) {
        return whisper(HelpCard.didYouMean(intent.command(), parser.parse(intent.command()), texts(by)));
    }

    public Reply whoSeesWhat(Asks.WhoSeesWhat intent, Interaction by) {
        List<Leader> here =
                desk.isDirect(by.room()) ? List.of() : desk.facts(desk.open(by)).leadersHere();
        return whisper(WhoSeesWhatCard.of(desk.readers(by.workspace()), here, wording, texts(by)));
    }

    public Reply protocols(Asks.ListProtocols intent, Interaction by) {
        return whisper(ProtocolsCard.of(protocols.list(), !desk.isDirect(by.room()), texts(by)));
    }

    private Texts texts(Interaction by) {
        return wording.to(by.person());
    }

    private static Reply whisper(Card card) {
        return new Reply.Whisper(card);
    }
}
