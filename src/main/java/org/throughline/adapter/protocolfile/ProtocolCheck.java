package org.throughline.adapter.protocolfile;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.adapter.yaml.FileProblem;

/** Looks whether the protocol files can be used, without starting anything. */
public final class ProtocolCheck {

    private ProtocolCheck() {}

    /**
     * Everything that is wrong with the packaged protocols as extended and overridden by the folder's files, by file and
     * line; empty when all is well.
     */
    public static List<FileProblem> check(@Nullable Path folder) {
        ProtocolLoader loader = new ProtocolLoader();
        loader.load(folder);
        return loader.problems();
    }
}
