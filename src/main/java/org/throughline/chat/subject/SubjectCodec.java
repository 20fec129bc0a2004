package org.throughline.chat.subject;

import org.throughline.chat.codec.RecordCodec;

/** The text form of subjects, as tables keep it. */
public final class SubjectCodec {
    private static final RecordCodec<Subject> CODEC = new RecordCodec<>(Subject.class);

    private SubjectCodec() {}

    public static String encode(Subject subject) {
        return CODEC.encode(subject);
    }

    /** {@link org.throughline.chat.codec.MalformedText} when the text stands for no subject. */
    public static Subject decode(String text) {
        return CODEC.decode(text);
    }
}
