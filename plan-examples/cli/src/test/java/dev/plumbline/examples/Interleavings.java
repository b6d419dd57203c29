package dev.plumbline.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Plays a few threads in every order in which their steps can come, one step at a time (模型检查).
 *
 * <p>A thread's step ends where it pauses; which thread goes next is chosen here, so that every run can be repeated and
 * none is left out.
 */
final class Interleavings {

    /** What one thread does; between its steps it pauses. */
    interface Actor {
        void play(Runnable pause);
    }

    /** Threads on something they share, and what has to hold once all are done. */
    interface Scene {
        List<Actor> actors();

        /** What went wrong; empty if nothing did. */
        List<String> complaints();
    }

    /**
     * What came of all orders.
     *
     * @param played how many there were
     * @param complaints what went wrong, with the order in which it did
     */
    record Outcome(int played, List<String> complaints) {}

    private final List<Integer> choices = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();

    private Interleavings() {}

    /** Plays the scene, set up anew each time, in every order. */
    static Outcome all(Supplier<Scene> scenes) {
        Interleavings search = new Interleavings();
        List<String> complaints = new ArrayList<>();
        int played = 0;
        do {
            Scene scene = scenes.get();
            List<Integer> order = search.play(scene.actors());
            scene.complaints().forEach(complaint -> complaints.add(complaint + " " + order));
            played++;
        } while (search.next());
        return new Outcome(played, complaints);
    }

    /** Goes to the next order: the last choice that has another side takes it. */
    private boolean next() {
        int last = choices.size() - 1;
        while (last >= 0 && choices.get(last) + 1 >= widths.get(last)) {
            last--;
        }
        if (last < 0) {
            return false;
        }
        choices.subList(last + 1, choices.size()).clear();
        choices.set(last, choices.get(last) + 1);
        return true;
    }

    private List<Integer> play(List<Actor> actors) {
        widths.clear();
        List<Turn> turns = new ArrayList<>();
        for (Actor actor : actors) {
            turns.add(new Turn(actor));
        }
        List<Integer> order = new ArrayList<>();
        List<Turn> open = new ArrayList<>(turns);
        for (int step = 0; !open.isEmpty(); step++) {
            if (step == choices.size()) {
                choices.add(0);
            }
            widths.add(open.size());
            Turn turn = open.get(choices.get(step));
            order.add(turns.indexOf(turn));
            if (turn.goOn()) {
                open.remove(turn);
            }
        }
        return order;
    }

    /** One thread, which runs only while it is its turn. */
    private static final class Turn {
        private final Semaphore go = new Semaphore(0);
        private final Semaphore paused = new Semaphore(0);
        private volatile boolean done;

        Turn(Actor actor) {
            Thread thread = new Thread(() -> {
                go.acquireUninterruptibly();
                try {
                    actor.play(this::pause);
                } finally {
                    done = true;
                    paused.release();
                }
            });
            thread.setDaemon(true);
            thread.start();
        }

        private void pause() {
            paused.release();
            go.acquireUninterruptibly();
        }

        /** Lets it take one step; answers whether it is done. */
        boolean goOn() {
            go.release();
            paused.acquireUninterruptibly();
            return done;
        }
    }
}
