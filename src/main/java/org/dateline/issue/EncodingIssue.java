// SPDX-License-Identifier: Apache-2.0
package org.dateline.issue;

/**
 * Bytes that are not text in the encoding of the format, which is UTF-8 for all formats but RDF/XML.
 *
 * @param position the line and column of the first such byte
 * @param message which bytes they are
 */
public record EncodingIssue(SourcePosition position, String message) implements Issue {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String kind() {
        return "encoding error";
    }
}
