package org.throughline.chat.intent;

import org.throughline.chat.codec.RecordCodec;

/** The text form of intents, as buttons and forms carry it; at most a few hundred characters. */
public final class IntentCodec {
    private static final RecordCodec<Intent> CODEC = new RecordCodec<>(Intent.class);

    private IntentCodec() {}

    public static String encode(Intent intent) {
        return CODEC.encode(intent);
    }

    /** {@link org.throughline.chat.codec.MalformedText} when the text stands for no intent. */
    public static Intent decode(String text) {
        return CODEC.decode(text);
    }
}
