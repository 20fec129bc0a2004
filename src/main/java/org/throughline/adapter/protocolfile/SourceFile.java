package org.throughline.adapter.protocolfile;

/**
 * One file as it was found.
 *
 * @param file how messages call it
 * @param name its name without the folder
 */
record SourceFile(String file, String name, String content) {

    boolean isShared() {
        return stem().equals("shared");
    }

    /** The name without its ending: the word people type to choose the protocol. */
    String stem() {
        return name.replaceFirst("\\.ya?ml$", "");
    }

    static boolean isYaml(String name) {
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }
}
