package org.throughline.testing;

import java.nio.file.Path;
import org.throughline.adapter.protocolfile.ProtocolFiles;
import org.throughline.domain.protocol.Protocol;
import org.throughline.domain.protocol.ProtocolId;

/** Protocols from real files: the shipped ones, and one that uses every record kind, field type and rule. */
public final class ProtocolShelf {

    public static final ProtocolFiles ALL = ProtocolFiles.load(
            Path.of("src/test/resources/protocols"), new FakeProtocolArchive(new FakeTransactions()));

    public static final Protocol DATA_INQUIRY = named("data-inquiry");
    public static final Protocol QUICK = named("quick");
    public static final Protocol EVERYTHING = named("everything");

    private ProtocolShelf() {}

    private static Protocol named(String id) {
        return ALL.find(new ProtocolId(id)).orElseThrow();
    }
}
