package org.throughline.testing.slack;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Which calls go wrong; asked once for each call, in the order in which calls arrive. */
@FunctionalInterface
public interface FaultPlan {

    Optional<Fault> next(String method);

    static FaultPlan none() {
        return method -> Optional.empty();
    }

    /** One call in {@code every} of these methods goes wrong, each time in one of these ways; the same for one seed. */
    static FaultPlan seeded(long seed, int every, Set<String> methods, List<Fault> faults) {
        Random random = new Random(seed);
        return method -> methods.contains(method) && random.nextInt(every) == 0
                ? Optional.of(faults.get(random.nextInt(faults.size())))
                : Optional.empty();
    }
}
