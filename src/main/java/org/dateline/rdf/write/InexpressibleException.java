// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.write;

import org.apache.jena.riot.RiotException;

/** Says that a format cannot express some data, why not, and what to do. Nothing has been written when it is thrown. */
public final class InexpressibleException extends RiotException {
    private static final long serialVersionUID = 1;

    /**
     * An exception for one reason.
     *
     * @param format the name of the format
     * @param what what the data contain that the format cannot express
     */
    InexpressibleException(String format, String what) {
        super(format + " cannot express the data: they contain " + what + ". Use another format.");
    }
}
