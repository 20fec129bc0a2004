package org.throughline.usecase.delivery;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import org.throughline.usecase.port.Messages;

/** A table of messages that cannot be reached for the next few calls. */
final class TroubledMessages {
    private final Messages real;
    private final AtomicInteger failures;

    TroubledMessages(Messages real, int failures) {
        this.real = real;
        this.failures = new AtomicInteger(failures);
    }

    void fail(int calls) {
        failures.set(calls);
    }

    Messages messages() {
        return (Messages) Proxy.newProxyInstance(
                Messages.class.getClassLoader(), new Class<?>[] {Messages.class}, (proxy, method, args) -> {
                    if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                        throw new IllegalStateException("the database is away");
                    }
                    try {
                        return method.invoke(real, args);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getTargetException();
                    }
                });
    }
}
