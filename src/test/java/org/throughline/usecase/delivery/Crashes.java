package org.throughline.usecase.delivery;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/** Kills a courier at one of the points before and after every call it makes to a port. */
final class Crashes {
    private final int fatalPoint;
    private int points;

    /** Counted from 1. */
    Crashes(int fatalPoint) {
        this.fatalPoint = fatalPoint;
    }

    /** The end of a process: nothing catches it. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** How many points were passed or reached. */
    int points() {
        return points;
    }

    <T> T around(Class<T> port, T real) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(), new Class<?>[] {port}, (proxy, method, args) -> call(method, real, args)));
    }

    private @Nullable Object call(Method method, Object real, @Nullable Object[] args) throws Throwable {
        point();
        try {
            Object answer = method.invoke(real, args);
            point();
            return answer;
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }

    private void point() {
        points++;
        if (points == fatalPoint) {
            throw new Killed();
        }
    }
}
