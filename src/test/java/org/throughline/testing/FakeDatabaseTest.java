package org.throughline.testing;

import org.throughline.usecase.port.AllContracts;

/** The fakes keep what the ports promise. */
class FakeDatabaseTest extends AllContracts {
    private final Store store = Store.fake();

    @Override
    protected Store store() {
        return store;
    }
}
