package dev.plumbline.goal.rollup;

import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Measurement;

/**
 * One indicator of a live rollup, found once, for callers that record many measurements of it. Confined to the thread
 * of its rollup.
 */
public final class LiveIndicator {

    private final LiveRollup rollup;
    private final IndicatorId id;
    private Feed feed;

    LiveIndicator(LiveRollup rollup, IndicatorId id, Feed feed) {
        this.rollup = rollup;
        this.id = id;
        this.feed = feed;
    }

    /** The indicator measured. */
    public IndicatorId id() {
        return id;
    }

    /**
     * Takes one more measurement, recorded after all others.
     *
     * @throws IllegalArgumentException if it is one of another indicator
     */
    public void record(Measurement measurement) {
        if (!measurement.indicator().equals(id)) {
            throw new IllegalArgumentException("Measurement of [" + measurement.indicator()
                    + "] was given to the indicator [" + id + "]. Record it with its own.");
        }
        if (feed.isReplaced) {
            feed = rollup.feed(id);
        }
        rollup.record(feed, measurement);
    }
}
