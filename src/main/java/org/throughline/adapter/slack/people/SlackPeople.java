package org.throughline.adapter.slack.people;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.response.conversations.ConversationsInfoResponse;
import com.slack.api.methods.response.conversations.ConversationsMembersResponse;
import com.slack.api.methods.response.users.UsersInfoResponse;
import com.slack.api.methods.response.users.UsersListResponse;
import com.slack.api.model.Conversation;
import com.slack.api.model.ResponseMetadata;
import com.slack.api.model.User;
import java.io.IOException;
import java.io.UncheckedIOException;
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

/** People and rooms as Slack knows them now: {@code users.info} and {@code .list}, {@code conversations.members}
 * and {@code .info}. */
final class SlackPeople implements PeopleSource {
    private static final int PAGE = 200;
    /** A team works in a room of its own; of a room for everybody only so many are looked at. */
    private static final int MOST_MEMBERS = 400;

    private static final String SLACKBOT = "USLACKBOT";
    private static final Set<String> NOBODY = Set.of("user_not_found", "users_not_found", "user_not_visible");
    private static final Set<String> NO_ROOM = Set.of("channel_not_found", "not_in_channel", "is_archived");
    private static final String NO_SCOPE = "missing_scope";
    private static final Set<String> NO_ROOM_OR_GROUP =
            Set.of("channel_not_found", "not_in_channel", "is_archived", NO_SCOPE);
    private static final Set<String> CHANNEL_SCOPES = Set.of("channels:read", "groups:read");
    /** What Slack has against every question now: trouble of its own, or with the token. */
    private static final Set<String> OUTAGES = Set.of(
            "ratelimited",
            "internal_error",
            "fatal_error",
            "service_unavailable",
            "request_timeout",
            "team_added_to_org",
            "not_authed",
            "invalid_auth",
            "account_inactive",
            "token_revoked",
            "token_expired");

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
        Question<UsersInfoResponse> question = client ->
                client.usersInfo(request -> request.user(person.local()).includeLocale(true));
        return Optional.of(ask(person.workspace(), NOBODY, question))
                .filter(UsersInfoResponse::isOk)
                .map(answer -> read(person, answer.getUser()));
    }

    @Override
    public PeoplePage listPeople(WorkspaceId workspace, String from) {
        UsersListResponse page = ask(
                workspace,
                Set.of(),
                client -> client.usersList(
                        request -> request.limit(PAGE).cursor(from).includeLocale(true)));
        List<Person> people = page.getMembers().stream()
                .map(user -> read(SlackIds.person(workspace, user.getId()), user))
                .toList();
        return new PeoplePage(people, next(page.getResponseMetadata()));
    }

    @Override
    public boolean isBotItself(PersonId person) {
        try {
            return workspaces
                    .findBotUser(person.workspace())
                    .filter(person.local()::equals)
                    .isPresent();
        } catch (UncheckedIOException unreachable) {
            return false;
        }
    }

    @Override
    public List<PersonId> listMembers(RoomId room) {
        List<PersonId> members = new ArrayList<>();
        String next = "";
        do {
            String from = next;
            ConversationsMembersResponse page = ask(
                    room.workspace(),
                    NO_ROOM,
                    client -> client.conversationsMembers(
                            request -> request.channel(room.local()).limit(PAGE).cursor(from)));
            if (!page.isOk()) {
                return members;
            }
            page.getMembers().forEach(user -> members.add(SlackIds.person(room.workspace(), user)));
            next = next(page.getResponseMetadata());
        } while (!next.isEmpty() && members.size() < MOST_MEMBERS);
        return members;
    }

    @Override
    public Optional<String> findName(RoomId room) {
        if (SlackIds.isDirect(room)) {
            return Optional.of("");
        }
        ConversationsInfoResponse answer = ask(
                room.workspace(),
                NO_ROOM_OR_GROUP,
                client -> client.conversationsInfo(request -> request.channel(room.local())));
        if (!answer.isOk()) {
            return isOfGroup(answer) ? Optional.of("") : Optional.empty();
        }
        Conversation channel = answer.getChannel();
        return Optional.of(channel.isIm() || channel.isMpim() ? "" : channel.getName());
    }

    /** The bot asks for no right to conversations of a few people, so that Slack says nothing of them. */
    private static boolean isOfGroup(ConversationsInfoResponse refused) {
        return NO_SCOPE.equals(refused.getError()) && !CHANNEL_SCOPES.contains(String.valueOf(refused.getNeeded()));
    }

    private static String next(@Nullable ResponseMetadata page) {
        return page == null || page.getNextCursor() == null ? "" : page.getNextCursor();
    }

    /** Slack's answer, good or with one of these errors. */
    private <R extends SlackApiTextResponse> R ask(WorkspaceId workspace, Set<String> errors, Question<R> question) {
        try {
            MethodsClient client = workspaces
                    .findClient(workspace)
                    .orElseThrow(() -> NoAnswerException.outage("the bot is not installed in " + workspace));
            R answer = question.ask(client);
            if (answer.isOk() || errors.contains(answer.getError())) {
                return answer;
            }
            String reason = "Slack says " + answer.getError();
            throw OUTAGES.contains(answer.getError())
                    ? NoAnswerException.outage(reason)
                    : NoAnswerException.refusal(reason);
        } catch (IOException | UncheckedIOException | SlackApiException trouble) {
            throw NoAnswerException.outage(trouble.toString());
        }
    }

    private Person read(PersonId id, User user) {
        Optional<ZoneId> saysZone = findZone(user.getTz());
        Optional<Locale> saysLanguage = findLanguage(user.getLocale());
        return new Person(
                id,
                name(user),
                saysZone.orElse(zone),
                saysLanguage.orElse(language),
                user.isBot() || SLACKBOT.equals(user.getId()),
                user.isRestricted() || user.isUltraRestricted() || user.isStranger(),
                user.isDeleted(),
                saysZone.isPresent() && saysLanguage.isPresent());
    }

    private static String name(User user) {
        var profile = user.getProfile();
        Stream<@Nullable String> names = profile == null
                ? Stream.of(user.getRealName(), user.getName())
                : Stream.of(profile.getDisplayName(), profile.getRealName(), user.getRealName(), user.getName());
        return names.filter(name -> name != null && !name.isBlank()).findFirst().orElse(CachedDirectory.NAMELESS);
    }

    private static Optional<ZoneId> findZone(@Nullable String tz) {
        try {
            return Optional.ofNullable(tz).map(ZoneId::of);
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<Locale> findLanguage(@Nullable String locale) {
        return Optional.ofNullable(locale).filter(tag -> !tag.isBlank()).map(Locale::forLanguageTag);
    }
}
