// SPDX-License-Identifier: Apache-2.0
package org.dateline.model.changes;

import org.dateline.model.Named;

/**
 * What would change if a source were withdrawn: the JSON at {@code /changes.json?without=}.
 *
 * @param source the report
 * @param changes the differences between now and without the source
 */
public record Withdrawal(Named source, Comparison changes) {}
