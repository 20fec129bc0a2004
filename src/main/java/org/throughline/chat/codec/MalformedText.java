package org.throughline.chat.codec;

/** A text that stands for no record of its type: forged, cut short, or written by another version. */
public final class MalformedText extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MalformedText(String text) {
        super("stands for nothing: " + text.substring(0, Math.min(40, text.length())));
    }

    MalformedText(String text, RuntimeException cause) {
        super("stands for nothing: " + text.substring(0, Math.min(40, text.length())), cause);
    }
}
