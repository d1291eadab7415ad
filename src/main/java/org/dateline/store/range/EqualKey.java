// SPDX-License-Identifier: Apache-2.0
package org.dateline.store.range;

import org.apache.jena.sparql.expr.Expr;

/** A sort key that orders rows as another one does, such as a key with a check before it. */
public interface EqualKey {
    /** The other key. */
    Expr key();
}
