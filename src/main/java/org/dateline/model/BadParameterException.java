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
    private final String given;
    private final String fault;
    private final transient List<Named> choices;

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
        this.given = given;
        this.fault = "“" + shortened(given) + "” cannot be used. Expected " + expected + ".";
        this.choices = List.of();
    }

    private BadParameterException(String parameter, String given, String message, String fault, List<Named> choices) {
        super(message);
        this.parameter = parameter;
        this.given = given;
        this.fault = fault;
        this.choices = List.copyOf(choices);
    }

    /**
     * A name that several things have, or none.
     *
     * @param given the name in the request
     * @param fits whether all the choices have the name; otherwise their names are only like it
     * @param choices what may be meant; may be empty
     * @param shortNames the values of the parameter that stand for the choices, in their order
     */
    public static BadParameterException unclear(
            String parameter, String given, boolean fits, List<Named> choices, List<String> shortNames) {
        String name = "“" + shortened(given) + "”";
        String fault =
                fits ? name + " fits more than one " + parameter + "." : "No " + parameter + " is called " + name + ".";
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < choices.size(); i++) {
            list.append(i == 0 ? "" : ", ")
                    .append(shortNames.get(i))
                    .append(" (")
                    .append(choices.get(i).label())
                    .append(')');
        }
        String remedy = choices.isEmpty()
                ? " Search for names at /search."
                : (fits ? " Give one of " : " Did you mean ") + list + (fits ? "." : "?");
        String message = "Invalid value for the parameter " + parameter + ": " + fault + remedy;
        return new BadParameterException(parameter, given, message, fault, choices);
    }

    /** A parameter that the request does not have; the message names the one that may be meant, or else those that it has. */
    public static BadParameterException unknown(String parameter, List<String> known) {
        String near = NearNames.question(parameter, known);
        return new BadParameterException(
                parameter,
                "",
                "Unknown parameter: " + shortened(parameter)
                        + (near.isEmpty() ? ". Use one of " + String.join(", ", known) + "." : near),
                "The address has an unknown parameter.",
                List.of());
    }

    /** The name of the parameter. */
    public String parameter() {
        return parameter;
    }

    /** Its value in the request; empty where the parameter itself is unknown. */
    public String given() {
        return given;
    }

    /** The fault without the name of the parameter, for a page that shows it beside a field. */
    public String fault() {
        return fault;
    }

    /** What may be meant, where the value is an unclear name; otherwise nothing. */
    public List<Named> choices() {
        return choices;
    }

    private static String shortened(String given) {
        int points = given.codePointCount(0, given.length());
        String shown = points <= SHOWN ? given : given.substring(0, given.offsetByCodePoints(0, SHOWN)) + "…";
        return shown.replaceAll("\\p{C}", "\uFFFD");
    }
}
