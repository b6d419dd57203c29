package dev.plumbline.io.jdbc;

import java.lang.reflect.Method;
import java.sql.Connection;
import java.util.concurrent.CountDownLatch;

/** Holds the next commit of a change until it is let go on. */
final class PausingCommit implements ProxySource.Watch {

    private final CountDownLatch paused = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private volatile boolean writes;

    @Override
    public void before(Connection connection, Method method, Object[] arguments) {
        writes |= ProxySource.isChange(method, arguments);
        if (writes && method.getName().equals("commit")) {
            paused.countDown();
            try {
                goOn.await();
            } catch (InterruptedException early) {
                Thread.currentThread().interrupt();
            }
        }
    }

    void awaitPaused() throws InterruptedException {
        paused.await();
    }

    void goOn() {
        goOn.countDown();
    }
}
