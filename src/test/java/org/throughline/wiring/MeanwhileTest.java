package org.throughline.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class MeanwhileTest {

    @Test
    void a_part_is_built_while_its_caller_goes_on() {
        var goneOn = new CountDownLatch(1);
        Meanwhile<String> part = Meanwhile.build(() -> {
            await(goneOn);
            return "built";
        });
        goneOn.countDown();

        assertThat(part.get()).isEqualTo("built");
    }

    @Test
    void what_it_failed_of_is_thrown_as_it_is() {
        var reason = new IllegalStateException("no such folder");
        Meanwhile<String> part = Meanwhile.build(() -> {
            throw reason;
        });

        assertThatThrownBy(part::get).isSameAs(reason);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
