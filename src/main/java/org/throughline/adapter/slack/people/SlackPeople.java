package org.throughline.adapter.slack.people;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.response.conversations.ConversationsMembersResponse;
import com.slack.api.model.User;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.adapter.slack.SlackIds;
import org.throughline.adapter.slack.Workspaces;
import org.throughline.domain.team.Person;
import org.throughline.domain.team.PersonId;
import org.throughline.domain.team.RoomId;
import org.throughline.domain.team.WorkspaceId;

/** People and rooms as Slack knows them now: {@code users.info}, {@code conversations.members} and {@code .info}. */
final class SlackPeople implements PeopleSource {
    private static final int PAGE = 200;
    /** A team works in a room of its own; of a room for everybody only so many are looked at. */
    private static final int MOST_MEMBERS = 400;

    private static final String SLACKBOT = "USLACKBOT";
    private static final Set<String> NOBODY = Set.of("user_not_found", "users_not_found", "user_not_visible");
    private static final Set<String> NO_ROOM = Set.of("channel_not_found", "not_in_channel", "is_archived");

    private final Workspaces workspaces;
    private final ZoneId zone;
    private final Locale language;

    /** Zone and language are for people whose account does not say theirs. */
    SlackPeople(Workspaces workspaces, ZoneId zone, Locale language) {
        this.workspaces = workspaces;
        this.zone = zone;
        this.language = language;
    }

    /** One question to Slack. */
    @FunctionalInterface
    private interface Question<R extends SlackApiTextResponse> {
        R ask(MethodsClient client) throws IOException, SlackApiException;
    }

    @Override
    public Optional<Person> findPerson(PersonId person) {
        return ask(
                        person.workspace(),
                        NOBODY,
                        client -> client.usersInfo(
                                request -> request.user(person.local()).includeLocale(true)))
                .map(answer -> read(person, answer.getUser()));
    }

    @Override
    public List<PersonId> listMembers(RoomId room) {
        List<PersonId> members = new ArrayList<>();
        Optional<String> cursor = Optional.of("");
        while (cursor.isPresent() && members.size() < MOST_MEMBERS) {
            String from = cursor.get();
            Optional<ConversationsMembersResponse> page = ask(
                    room.workspace(),
                    NO_ROOM,
                    client -> client.conversationsMembers(
                            request -> request.channel(room.local()).limit(PAGE).cursor(from)));
            page.ifPresent(there ->
                    there.getMembers().forEach(user -> members.add(SlackIds.person(room.workspace(), user))));
            cursor = page.flatMap(SlackPeople::nextCursor);
        }
        return members;
    }

    @Override
    public Optional<String> findName(RoomId room) {
        if (SlackIds.isDirect(room)) {
            return Optional.of("");
        }
        return ask(
                        room.workspace(),
                        NO_ROOM,
                        client -> client.conversationsInfo(request -> request.channel(room.local())))
                .map(answer -> answer.getChannel())
                .map(channel -> channel.isIm() || channel.isMpim() ? "" : channel.getName());
    }

    private static Optional<String> nextCursor(ConversationsMembersResponse page) {
        return Optional.ofNullable(page.getResponseMetadata())
                .map(metadata -> metadata.getNextCursor())
                .filter(cursor -> !cursor.isEmpty());
    }

    /** The answer; empty where Slack says that there is nothing of the kind. */
    private <R extends SlackApiTextResponse> Optional<R> ask(
            WorkspaceId workspace, Set<String> nothing, Question<R> question) {
        MethodsClient client = workspaces
                .findClient(workspace)
                .orElseThrow(() -> new NoAnswerException("the bot is not installed in " + workspace));
        try {
            R answer = question.ask(client);
            if (!answer.isOk() && !nothing.contains(answer.getError())) {
                throw new NoAnswerException("Slack says " + answer.getError());
            }
            return answer.isOk() ? Optional.of(answer) : Optional.empty();
        } catch (IOException | SlackApiException trouble) {
            throw new NoAnswerException(trouble.toString());
        }
    }

    private Person read(PersonId id, User user) {
        return new Person(
                id,
                name(user),
                zone(user.getTz()),
                user.getLocale() == null ? language : Locale.forLanguageTag(user.getLocale()),
                user.isBot() || SLACKBOT.equals(user.getId()),
                user.isRestricted() || user.isUltraRestricted() || user.isStranger(),
                user.isDeleted());
    }

    private static String name(User user) {
        var profile = user.getProfile();
        Stream<@Nullable String> names = profile == null
                ? Stream.of(user.getRealName(), user.getName())
                : Stream.of(profile.getDisplayName(), profile.getRealName(), user.getRealName(), user.getName());
        return names.filter(name -> name != null && !name.isBlank()).findFirst().orElse(CachedDirectory.NAMELESS);
    }

    private ZoneId zone(@Nullable String tz) {
        try {
            return tz == null ? zone : ZoneId.of(tz);
        } catch (DateTimeException unknown) {
            return zone;
        }
    }
}
