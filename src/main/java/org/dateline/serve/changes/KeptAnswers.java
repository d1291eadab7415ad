// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.dateline.derive.AssessedDataset;
import org.dateline.model.LabelPolicy;
import org.jspecify.annotations.Nullable;

/**
 * Keeps answers until the next commit, each in the languages of its request. Another engine does not tell when it changes, so nothing is
 * kept of it.
 */
final class KeptAnswers<T> {
    private final boolean isKeeping;
    private final int most;
    private final Map<List<String>, T> known = new ConcurrentHashMap<>();
    private final AtomicLong commits = new AtomicLong();

    /**
     * Keeps nothing yet.
     *
     * @param dataset tells of commits; null for another engine
     * @param most how many answers are kept
     */
    KeptAnswers(@Nullable AssessedDataset dataset, int most) {
        this.isKeeping = dataset != null;
        this.most = most;
        if (dataset != null) {
            dataset.onCommit(changes -> commits.incrementAndGet());
        }
    }

    /** What an answer is of, by the state of the store now. To be made before the store is read. */
    List<String> key(String... of) {
        List<String> key = new ArrayList<>(List.of(Long.toString(commits.get())));
        key.addAll(List.of(of));
        key.addAll(LabelPolicy.current().languages());
        return key;
    }

    Optional<T> find(List<String> key) {
        return Optional.ofNullable(known.get(key));
    }

    void keep(List<String> key, T answer) {
        if (!isKeeping) {
            return;
        }
        if (known.size() >= most) {
            known.clear();
        }
        known.put(key, answer);
    }
}
