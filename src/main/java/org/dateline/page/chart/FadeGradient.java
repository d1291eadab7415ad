package org.dateline.page.chart;

/**
 * How an event's ends fade over the span of their uncertainty, as shares of its drawing: in steps of five percent, so that few masks
 * serve all events of a page.
 *
 * @param in percent of the width over which it comes in; 0 where the begin is certain
 * @param out percent of the width over which it goes out; 0 where the end is certain
 */
public record FadeGradient(int in, int out) {
    /** Both ends are certain, as far as can be seen. */
    public static final FadeGradient NONE = new FadeGradient(0, 0);

    private static final int STEP = 5;
    private static final int WHOLE = 100;

    static FadeGradient of(double in, double out) {
        int first = percent(in);
        return new FadeGradient(first, Math.min(percent(out), WHOLE - first));
    }

    private static int percent(double share) {
        double within = Math.max(0, Math.min(1, share));
        return (int) Math.round(within * WHOLE / STEP) * STEP;
    }

    /** Whether nothing fades. */
    public boolean isNone() {
        return equals(NONE);
    }

    /** The name of its mask in the document. */
    public String id() {
        return "fade-" + in + "-" + out;
    }

    /** Where the fading out begins, in percent. */
    public int from() {
        return WHOLE - out;
    }
}
