package org.throughline.wiring;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.throughline.adapter.database.Database;
import org.throughline.adapter.http.FrontPage;
import org.throughline.domain.team.WorkspaceId;
import org.throughline.usecase.port.Directory;
import org.throughline.usecase.port.Messenger;

/** The platforms that are on; the time they share can be moved by hand only while the sandbox is one of them. */
final class Platforms {
    private final List<Platform> on;
    private final Clock clock;
    private final Config.People people;

    private Platforms(List<Platform> on, Clock clock, Config.People people) {
        this.on = List.copyOf(on);
        this.clock = clock;
        this.people = people;
    }

    static Platforms of(Config config, Database database) {
        List<Platform> on = new ArrayList<>();
        Clock clock = Clock.tickMillis(ZoneOffset.UTC);
        if (config.servesSandbox()) {
            SandboxPlatform sandbox = new SandboxPlatform(database);
            on.add(sandbox);
            clock = sandbox.clock();
        }
        SlackSettings slack = config.slack();
        if (slack != null) {
            on.add(new SlackPlatform(slack, database, clock, config.people()));
        }
        return new Platforms(on, clock, config.people());
    }

    /** The domain clock, in whole milliseconds, which every database keeps. */
    Clock clock() {
        return clock;
    }

    List<String> names() {
        return on.stream().map(Platform::name).toList();
    }

    List<Messenger> messengers() {
        return on.stream().map(Platform::messenger).toList();
    }

    boolean serve(WorkspaceId workspace) {
        return messengers().stream().anyMatch(messenger -> messenger.serves(workspace));
    }

    Directory directory() {
        return new SharedDirectory(on, people);
    }

    List<OpenPlatform> open(Platform.Running running) {
        List<OpenPlatform> open = new ArrayList<>(
                on.stream().map(platform -> platform.open(running)).toList());
        if (on.stream().noneMatch(SandboxPlatform.class::isInstance)) {
            open.add(new OpenPlatform(FrontPage.part(), () -> {}, List.of(), List.of()));
        }
        return open;
    }
}
