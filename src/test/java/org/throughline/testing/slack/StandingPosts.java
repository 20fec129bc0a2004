package org.throughline.testing.slack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.throughline.testing.NumberedIds;

/**
 * What stands in a Slack, told apart by the message that each post carries in its metadata: of the posts of one message
 * the last is the one the bot goes on with, and earlier ones were left over where it never learnt that they arrived.
 */
public final class StandingPosts {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    /** When a session was held: by how much later it was started while tries failed. */
    private static final Pattern HELD = Pattern.compile("\\d{1,2}:\\d{2}–\\d{1,2}:\\d{2}");

    private final List<SlackPost> standing = new ArrayList<>();
    private final List<SlackPost> leftOver = new ArrayList<>();

    public StandingPosts(FakeSlack slack) {
        Map<String, SlackPost> last = new LinkedHashMap<>();
        for (SlackPost post : slack.allPosts()) {
            String message =
                    post.metadata().path("event_payload").path("message").asText();
            SlackPost before = last.put(message, post);
            if (message.isEmpty()) {
                throw new AssertionError("a post of no message: " + post);
            }
            if (before != null) {
                leftOver.add(before);
            }
        }
        slack.allPosts().stream().filter(last::containsValue).forEach(standing::add);
    }

    public List<SlackPost> leftOver() {
        return List.copyOf(leftOver);
    }

    /** Conversation by conversation, in order, all that can be read and pressed but the time of a session; the same for the same cards. */
    public String text() {
        Map<String, Integer> places = new LinkedHashMap<>();
        List<String> rows = new ArrayList<>();
        for (SlackPost post : standing) {
            int place = places.merge(post.conversation(), 1, Integer::sum);
            rows.add("%s %03d %s: %s %s"
                    .formatted(post.conversation(), place, threadOf(post), post.text(), post.blocks()));
        }
        return HELD.matcher(new NumberedIds(ID).in(rows)).replaceAll("then");
    }

    private String threadOf(SlackPost post) {
        return standing.stream()
                .filter(parent -> parent.conversation().equals(post.conversation())
                        && parent.ts().equals(post.thread()))
                .findFirst()
                .map(parent -> "below “" + parent.text() + "”")
                .orElse(post.thread() == null ? "" : "below nothing");
    }
}
