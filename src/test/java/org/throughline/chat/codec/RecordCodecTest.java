package org.throughline.chat.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.chat.intent.Intent;
import org.throughline.chat.intent.IntentCodec;
import org.throughline.chat.intent.MeetingActs;
import org.throughline.chat.subject.Subject;
import org.throughline.chat.subject.SubjectCodec;

class RecordCodecTest {

    /** Room for a Slack button's value is 2,000 characters; far less keeps every platform content. */
    private static final int LONGEST = 300;

    @ParameterizedTest
    @MethodSource("everyIntent")
    void every_intent_comes_back_from_its_text(Intent intent) {
        String text = IntentCodec.encode(intent);

        assertThat(IntentCodec.decode(text)).isEqualTo(intent);
        assertThat(text).hasSizeLessThan(LONGEST).doesNotContain("\n");
    }

    @ParameterizedTest
    @MethodSource("everySubject")
    void every_subject_comes_back_from_its_text(Subject subject) {
        assertThat(SubjectCodec.decode(SubjectCodec.encode(subject))).isEqualTo(subject);
    }

    @Test
    void what_people_type_survives_whatever_it_is() {
        var typed = new MeetingActs.Start("a|b%7C%25\n%|");

        assertThat(IntentCodec.decode(IntentCodec.encode(typed))).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Nothing", "Next", "Next|1|2", "ImHere|not-an-id", "PauseUntil|2026-13-40", "TakeOver|x|king"
            })
    void a_forged_text_stands_for_nothing(String text) {
        assertThatThrownBy(() -> IntentCodec.decode(text)).isInstanceOf(MalformedText.class);
    }

    static Stream<Object> everyIntent() {
        return RecordCodec.kinds(Intent.class).stream().map(RecordCodecTest::example);
    }

    static Stream<Object> everySubject() {
        return RecordCodec.kinds(Subject.class).stream().map(RecordCodecTest::example);
    }

    private static Object example(Class<?> type) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(component -> component.getType())
                .toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(types).map(RecordCodecTest::value).toArray();
        try {
            var constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException wrong) {
            throw new AssertionError(type.getName(), wrong);
        }
    }

    private static Object value(Class<?> type) {
        if (type == String.class) {
            return "workspace/some-thing";
        }
        if (type == UUID.class) {
            return UUID.fromString("1b671a64-40d5-491e-99b0-da01ff1f3341");
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2026, 12, 3);
        }
        if (type == int.class) {
            return 7;
        }
        if (type == boolean.class) {
            return true;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[type.getEnumConstants().length - 1];
        }
        return isName(type) ? named(type) : example(type);
    }

    private static boolean isName(Class<?> type) {
        return type.getPackageName().endsWith("domain.protocol");
    }

    private static Object named(Class<?> type) {
        try {
            return type.getDeclaredConstructor(String.class).newInstance("some-name");
        } catch (ReflectiveOperationException wrong) {
            throw new AssertionError(type.getName(), wrong);
        }
    }
}
