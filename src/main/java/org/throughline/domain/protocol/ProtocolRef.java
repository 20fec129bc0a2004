package org.throughline.domain.protocol;

/** One version of one protocol; the version is a fingerprint of the file's meaning. */
public record ProtocolRef(ProtocolId id, String version) {}
