package org.throughline.domain.session;

import org.throughline.domain.RuleViolation;

/** A session refuses what somebody asked of it. */
public final class SessionRefusal extends RuleViolation {
    private static final long serialVersionUID = 1L;

    private SessionRefusal(String key, Object... args) {
        super(key, args);
    }

    static SessionRefusal over() {
        return new SessionRefusal("session.refused.over");
    }

    static SessionRefusal stopped() {
        return new SessionRefusal("session.refused.stopped");
    }

    static SessionRefusal paused() {
        return new SessionRefusal("session.refused.paused");
    }

    static SessionRefusal notYours() {
        return new SessionRefusal("session.refused.not-yours");
    }

    static SessionRefusal gone() {
        return new SessionRefusal("session.refused.entry-gone");
    }

    static SessionRefusal guest() {
        return new SessionRefusal("session.refused.guest");
    }

    static SessionRefusal notBegun() {
        return new SessionRefusal("session.refused.not-begun");
    }
}
