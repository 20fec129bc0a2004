package org.throughline.testing.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.throughline.testing.slack.SlackWorld.Conversation;
import org.throughline.testing.slack.SlackWorld.Installed;

/** Files on their way in: an address is asked for, the bytes are sent there, and then they are shared. */
final class Uploads {
    private final SlackWorld world;
    private final String address;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, byte[]> contents = new HashMap<>();
    private final List<SharedFile> shared = new ArrayList<>();

    /** {@code address}: where bytes are sent, with a slash at the end. */
    Uploads(SlackWorld world, String address) {
        this.world = world;
        this.address = address;
    }

    ObjectNode getUrl(Parameters with, Installed bot) {
        String id = world.nextId("F");
        with.require("length");
        names.put(id, with.require("filename"));
        return JsonNodeFactory.instance.objectNode().put("file_id", id).put("upload_url", address + id);
    }

    void take(String id, byte[] content) {
        contents.put(id, content);
    }

    ObjectNode complete(Parameters with, Installed bot) {
        Conversation into = world.writable(with.require("channel_id"), bot);
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        var files = answer.putArray("files");
        for (JsonNode file : with.json("files", "invalid_arguments")) {
            String id = file.path("id").asText();
            String name = names.get(id);
            byte[] content = contents.remove(id);
            if (name == null || content == null) {
                throw new SlackRefusal("file_not_found");
            }
            shared.add(new SharedFile(into.id, name, new String(content, StandardCharsets.UTF_8)));
            files.addObject().put("id", id).put("title", file.path("title").asText());
        }
        return answer;
    }

    List<SharedFile> shared() {
        return List.copyOf(shared);
    }
}
