// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.analysis;

/**
 * An edge of the enhanced++ Universal Dependencies graph (de Marneffe et al. 2014; Schuster and Manning 2016). A token
 * may have several governors.
 *
 * @param governor the governing token; −1 for the root
 * @param dependent the dependent token
 * @param relation the relation with its subtype: {@code nsubj:pass}, {@code obl:in}, {@code nmod:of}
 */
public record Dependency(int governor, int dependent, String relation) {

    /** Whether the relation equals another one or is a subtype of it. */
    public boolean is(String relationOrParent) {
        return relation.equals(relationOrParent) || relation.startsWith(relationOrParent + ":");
    }
}
