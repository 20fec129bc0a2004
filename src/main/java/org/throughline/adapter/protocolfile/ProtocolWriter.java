package org.throughline.adapter.protocolfile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BiConsumer;
import org.throughline.domain.protocol.FieldSpec;
import org.throughline.domain.protocol.Localized;
import org.throughline.domain.protocol.Option;
import org.throughline.domain.protocol.Protocol;
import org.throughline.domain.protocol.RecordSpec;
import org.throughline.domain.protocol.Step;
import org.throughline.domain.protocol.StepRule;

/**
 * Writes all that a protocol means into one text: shared steps and the fields of every record kind filled in. The same
 * meaning gives the same text, and {@link ProtocolReader} reads it back from the text alone.
 */
final class ProtocolWriter {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int FINGERPRINT_LENGTH = 12;

    private ProtocolWriter() {}

    /** The text; it holds neither the id nor the version. */
    static String write(Protocol protocol) {
        ObjectNode node = JSON.objectNode();
        node.set("title", text(protocol.title()));
        node.set("purpose", text(protocol.purpose()));
        node.set("outcome", text(protocol.outcome()));
        node.put("link", protocol.link().code());
        ArrayNode roles = node.putArray("roles");
        protocol.roles().forEach(role -> roles.add(role.code()));
        list(node, "steps", protocol.steps(), ProtocolWriter::step);
        return node.toString();
    }

    /** Twelve hexadecimal digits that change with the meaning. */
    static String fingerprint(String source) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, FINGERPRINT_LENGTH);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    private static void step(Step step, ObjectNode node) {
        node.put("id", step.id().value());
        node.set("title", text(step.title()));
        node.put("minutes", step.minutes());
        node.put("lead", step.lead().code());
        node.put("silent", step.silent());
        ArrayNode questions = node.putArray("questions");
        step.questions().forEach(question -> questions.add(text(question)));
        list(node, "records", step.records(), ProtocolWriter::record);
        list(node, "rules", step.rules(), ProtocolWriter::rule);
    }

    private static void rule(StepRule rule, ObjectNode node) {
        node.put("rule", RuleWords.of(rule.rule()));
        if (rule.record() != null) {
            node.put("record", rule.record().value());
        }
        node.put("hard", rule.hard());
    }

    private static void record(RecordSpec record, ObjectNode node) {
        node.put("name", record.name().value());
        node.put("kind", record.kind().code());
        node.set("label", text(record.label()));
        if (record.extendsRecord() != null) {
            node.put("extends", record.extendsRecord().value());
        }
        if (record.most() != null) {
            node.put("most", record.most());
        }
        list(node, "fields", record.fields(), ProtocolWriter::field);
    }

    private static void field(FieldSpec field, ObjectNode node) {
        node.put("name", field.name().value());
        node.put("type", field.type().code());
        node.set("label", text(field.label()));
        if (field.help() != null) {
            node.set("help", text(field.help()));
        }
        node.put("required", field.required());
        node.put("lines", field.oneEntryPerLine());
        if (field.bounds().least() != null) {
            node.put("min", field.bounds().least().toPlainString());
        }
        if (field.bounds().greatest() != null) {
            node.put("max", field.bounds().greatest().toPlainString());
        }
        if (!field.options().isEmpty()) {
            list(node, "options", field.options(), ProtocolWriter::option);
        }
        if (field.references() != null) {
            node.put("record", field.references().value());
        }
    }

    private static void option(Option option, ObjectNode node) {
        node.put("value", option.value());
        option.label().byLanguage().forEach(node::put);
    }

    private static ObjectNode text(Localized text) {
        ObjectNode node = JSON.objectNode();
        text.byLanguage().forEach(node::put);
        return node;
    }

    private static <T> void list(ObjectNode node, String key, List<T> items, BiConsumer<T, ObjectNode> write) {
        ArrayNode array = node.putArray(key);
        items.forEach(item -> write.accept(item, array.addObject()));
    }
}
