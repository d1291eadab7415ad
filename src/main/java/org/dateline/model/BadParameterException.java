// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.util.List;

/**
 * A parameter of a request is unknown or has an invalid value. The message names the parameter and its value, and says what is
 * expected.
 */
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
        super("Invalid value for the parameter " + parameter + ": \"" + shortened(given) + "\". Expected " + expected
                + ".");
        this.parameter = parameter;
    }

    private BadParameterException(String parameter, String message) {
        super(message);
        this.parameter = parameter;
    }

    /** A parameter that the request does not have; the message names those that it has. */
    public static BadParameterException unknown(String parameter, List<String> known) {
        return new BadParameterException(
                parameter,
                "Unknown parameter: " + shortened(parameter) + ". Use one of " + String.join(", ", known) + ".");
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
