package org.dateline.page.chart;

/**
 * The fading of the uncertain ends of an event, in percent of its width. It is in steps of five percent, so that a page needs few masks.
 *
 * @param in the percentage of the width that fades in; 0 if the begin is certain
 * @param out the percentage of the width that fades out; 0 if the end is certain
 */
public record FadeGradient(int in, int out) {
    /** No fading. */
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

    /** The id of its mask in the document. */
    public String id() {
        return "fade-" + in + "-" + out;
    }

    /** The position at which the fading out begins, in percent. */
    public int from() {
        return WHOLE - out;
    }
}
