// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.io.PrintWriter;
import org.dateline.cli.withdrawal.RemoteWithdrawal;
import org.dateline.cli.withdrawal.UnknownSourceException;
import org.dateline.cli.withdrawal.WithdrawalOutput;
import org.dateline.derive.SourceRetraction;
import org.dateline.model.NearNames;
import org.dateline.model.changes.Effects;
import org.dateline.model.changes.Withdrawal;
import org.dateline.query.changes.WithdrawalReader;
import org.dateline.store.EmbeddedStore;
import org.jspecify.annotations.Nullable;

/** Finds out for a verb what would change without a source, in a directory or on a running server, and prints it. */
final class WithdrawalPreview {
    private final StoreOption store;
    private final LanguageOption language;
    private final @Nullable String user;

    /**
     * Creates one for a verb.
     *
     * @param user the user name for a server; null if it needs none
     */
    WithdrawalPreview(StoreOption store, LanguageOption language, @Nullable String user) {
        this.store = store;
        this.language = language;
        this.user = user;
    }

    /**
     * What would change.
     *
     * @throws UnknownSourceException if there is no such source
     */
    Withdrawal of(String iri) {
        if (store.isRemote()) {
            return remote().preview(iri);
        }
        try (EmbeddedStore opened = store.openEmbedded()) {
            return of(opened, iri);
        }
    }

    /** The same of an open store. */
    Withdrawal of(EmbeddedStore opened, String iri) {
        Effects effects = SourceRetraction.preview(opened.dataset(), iri)
                .orElseThrow(() -> new UnknownSourceException("no source <" + iri + "> in " + opened.name()
                        + NearNames.question(
                                ShortName.of(iri),
                                SourceRetraction.sources(opened.dataset()).stream()
                                        .map(ShortName::of)
                                        .toList())));
        return WithdrawalReader.describe(iri, effects, language.labels(opened, WithdrawalReader.things(iri, effects)));
    }

    /** The server that {@code --store} names. */
    RemoteWithdrawal remote() {
        String credentials = user == null ? null : user + ":" + System.getenv().getOrDefault("DATELINE_PASSWORD", "");
        return new RemoteWithdrawal(String.valueOf(store.location), credentials, language.header());
    }

    /** Prints it as text or as JSON. */
    void print(PrintWriter out, Withdrawal withdrawal, String heading, boolean json) {
        if (json) {
            out.println(WithdrawalOutput.json(withdrawal));
        } else {
            WithdrawalOutput.text(heading, withdrawal, ShortName::of).forEach(out::println);
        }
    }
}
