package org.throughline.domain.protocol;

import org.jspecify.annotations.Nullable;

/**
 * A completion rule of a step, about one of the records its protocol keeps.
 *
 * @param record the record it looks at; null for rules that look at people (confirmed, no-names, everyone over all)
 * @param hard the session cannot close until it is met
 */
public record StepRule(CompletionRule rule, @Nullable RecordName record, boolean hard) {}
