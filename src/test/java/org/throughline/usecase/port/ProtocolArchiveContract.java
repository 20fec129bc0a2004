package org.throughline.usecase.port;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.throughline.domain.protocol.ProtocolId;
import org.throughline.domain.protocol.ProtocolRef;

/** What {@link ProtocolArchive} promises. */
public interface ProtocolArchiveContract extends StoreContract {

    @Test
    default void every_version_is_kept_as_it_was_first_given() {
        var first = new ProtocolRef(new ProtocolId("quick"), "v1");
        var second = new ProtocolRef(new ProtocolId("quick"), "v2");
        var other = new ProtocolRef(new ProtocolId("data-inquiry"), "v1");

        store().protocolArchive().keep(first, "título: ñ\n".repeat(2_000));
        store().protocolArchive().keep(first, "something else");
        store().protocolArchive().keep(second, "two");

        assertThat(store().protocolArchive().findSource(first)).contains("título: ñ\n".repeat(2_000));
        assertThat(store().protocolArchive().findSource(second)).contains("two");
        assertThat(store().protocolArchive().findSource(other)).isEmpty();
    }
}
