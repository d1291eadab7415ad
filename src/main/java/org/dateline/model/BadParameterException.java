// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

/** A parameter of a request has a value that cannot be used. The message names the parameter, what was given, what is expected. */
public final class BadParameterException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;
    private static final int SHOWN = 80;

    private final String parameter;

    /**
     * A value that cannot be used.
     *
     * @param parameter the parameter's name
     * @param given its value as it came; long ones are cut in the message
     * @param expected what would have been right, as the end of a sentence: {@code a day such as 2019-04-03}
     */
    public BadParameterException(String parameter, String given, String expected) {
        super("The parameter " + parameter + " is «" + shortened(given) + "»; expected is " + expected + ".");
        this.parameter = parameter;
    }

    /** The name of the parameter at fault. */
    public String parameter() {
        return parameter;
    }

    private static String shortened(String given) {
        int points = given.codePointCount(0, given.length());
        String shown = points <= SHOWN ? given : given.substring(0, given.offsetByCodePoints(0, SHOWN)) + "…";
        return shown.replaceAll("\\p{C}", "\uFFFD");
    }
}
