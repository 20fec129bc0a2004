package org.throughline.adapter.slack.inbound;

import java.time.Instant;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.RoomId;
import org.throughline.domain.team.WorkspaceId;
import org.throughline.usecase.port.Transactions;
import org.throughline.usecase.team.ReachedAgain;
import org.throughline.usecase.team.RoomJoined;

/** Who has to hear of what happens around people in Slack. */
public record Listeners(
        RoomJoined roomJoined,
        ReachedAgain reachedAgain,
        Transactions transactions,
        Consumer<PersonId> personChanged,
        Consumer<RoomId> roomChanged,
        BiConsumer<WorkspaceId, Instant> uninstalled) {}
