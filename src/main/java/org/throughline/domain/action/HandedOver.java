package org.throughline.domain.action;

/** A step that went to somebody else: the one that ended with its owner, and the one the new owner has. */
public record HandedOver(ActionStep before, ActionStep created) {}
