package org.throughline.usecase.port;

/** Everything that is kept about teams and their work; one database stands behind all of it. */
public record Repositories(
        Sessions sessions,
        ActionSteps actionSteps,
        Teams teams,
        Schools schools,
        Goals goals,
        Adjustments adjustments,
        Meetings meetings,
        Nudges nudges,
        Pauses pauses,
        PrivateTaps privateTaps) {}
