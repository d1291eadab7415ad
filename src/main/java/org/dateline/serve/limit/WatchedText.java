// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.limit;

/**
 * A text that ends the request of its reader where the request shall not go on. A regular expression reads its text character by
 * character, also where it goes back again and again, so that no pattern runs longer than its request may.
 */
final class WatchedText implements CharSequence {
    private final String text;
    private final RunningRequest request;
    private final int callsPerCheck;
    private int calls;

    /**
     * A view of a text.
     *
     * @param callsPerCheck after how many characters the request is looked at
     */
    WatchedText(String text, RunningRequest request, int callsPerCheck) {
        this.text = text;
        this.request = request;
        this.callsPerCheck = callsPerCheck;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (++calls >= callsPerCheck) {
            calls = 0;
            request.check();
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
