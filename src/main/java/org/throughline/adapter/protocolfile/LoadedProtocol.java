package org.throughline.adapter.protocolfile;

import org.throughline.domain.protocol.Protocol;

/** A protocol with the text that it can be rebuilt from. */
record LoadedProtocol(Protocol protocol, String source) {}
