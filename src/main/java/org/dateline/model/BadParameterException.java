// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

/** A parameter of a request has an invalid value. The message names the parameter, its value and the expected values. */
public final class BadParameterException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;
    private static final int SHOWN = 80;

    private final String parameter;

    /**
     * An invalid value.
     *
     * @param parameter the parameter's name
     * @param given its value in the request; the message shortens a long one
     * @param expected the valid values, as the end of a sentence: {@code a day such as 2019-04-03}
     */
    public BadParameterException(String parameter, String given, String expected) {
        super("The parameter " + parameter + " has an invalid value: «" + shortened(given) + "». Expected " + expected + ".");
        this.parameter = parameter;
    }

    /** The name of the parameter. */
    public String parameter() {
        return parameter;
    }

    private static String shortened(String given) {
        int points = given.codePointCount(0, given.length());
        String shown = points <= SHOWN ? given : given.substring(0, given.offsetByCodePoints(0, SHOWN)) + "…";
        return shown.replaceAll("\\p{C}", "\uFFFD");
    }
}
