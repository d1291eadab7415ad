// SPDX-License-Identifier: Apache-2.0
/**
 * What is kept beside a store between two runs because it can be made anew from it: the indexes of events and of words. Each is in a
 * folder with a {@link org.dateline.store.saved.FolderSeal} that names the {@link org.dateline.store.saved.StoreVersion} that it shows
 * and the checksum of each file. See {@code docs/decisions/0225-saved-indexes.md}.
 */
@NullMarked
package org.dateline.store.saved;

import org.jspecify.annotations.NullMarked;
