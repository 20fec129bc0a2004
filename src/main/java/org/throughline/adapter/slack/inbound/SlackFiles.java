package org.throughline.adapter.slack.inbound;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackFilesUploadV2Exception;
import com.slack.api.methods.request.files.FilesUploadV2Request.UploadFile;
import com.slack.api.methods.response.conversations.ConversationsOpenResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.throughline.adapter.slack.Workspaces;
import org.throughline.chat.card.Element;
import org.throughline.chat.text.Texts;

/** Gives files to a person, in their own conversation with the bot: in a channel everybody would see them. */
final class SlackFiles {
    private static final Logger LOG = LoggerFactory.getLogger(SlackFiles.class);
    private static final String MISSING_SCOPE = "missing_scope";

    private final Workspaces workspaces;

    SlackFiles(Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    /** The words that say where the files are now, or why they are not. */
    String give(Moment moment, List<Element.Attachment> files, Texts texts) {
        try {
            Optional<MethodsClient> slack = workspaces.findClient(moment.workspace());
            if (slack.isEmpty()) {
                return texts.get("slack.file.failed");
            }
            send(slack.get(), moment.person().local(), files);
            return texts.get("slack.file.given", files.get(0).fileName());
        } catch (IOException | SlackApiException | RuntimeException failed) {
            boolean forbidden = isForbidden(failed);
            LOG.warn(
                    "a file did not reach Slack: {}",
                    forbidden ? MISSING_SCOPE : failed.getClass().getSimpleName());
            return texts.get(forbidden ? "slack.file.forbidden" : "slack.file.failed");
        }
    }

    private static void send(MethodsClient slack, String user, List<Element.Attachment> files)
            throws IOException, SlackApiException {
        ConversationsOpenResponse own = slack.conversationsOpen(request -> request.users(List.of(user)));
        if (!own.isOk()) {
            throw new IOException(own.getError());
        }
        slack.filesUploadV2(request -> request.channel(own.getChannel().getId())
                .uploadFiles(files.stream().map(SlackFiles::parcel).toList()));
    }

    private static UploadFile parcel(Element.Attachment file) {
        return UploadFile.builder()
                .filename(file.fileName())
                .title(file.fileName())
                .fileData(file.content().getBytes(StandardCharsets.UTF_8))
                .build();
    }

    private static boolean isForbidden(Exception failed) {
        return failed instanceof SlackFilesUploadV2Exception upload
                && upload.getGetURLResponses().stream()
                        .anyMatch(response -> Objects.equals(response.getError(), MISSING_SCOPE));
    }
}
