// SPDX-License-Identifier: Apache-2.0
package org.dateline.page.changes;

import java.util.List;
import org.dateline.model.changes.Withdrawal;
import org.dateline.page.Link;
import org.dateline.page.Page;
import org.dateline.page.PageMetadata;
import org.dateline.page.PagePaths;
import org.dateline.page.event.LinkedPage;

/**
 * The page of what would change if a source were withdrawn.
 *
 * @param withdrawal what would change
 * @param paths the paths of pages
 * @param formats links to other formats
 */
public record WithdrawalPage(Withdrawal withdrawal, PagePaths paths, List<Link> formats) implements Page, LinkedPage {
    /** Keeps a copy of the list. */
    public WithdrawalPage {
        formats = List.copyOf(formats);
    }

    @Override
    public String template() {
        return "changes/withdrawal.jte";
    }

    @Override
    public PageMetadata metadata() {
        return PageMetadata.titled("Without " + withdrawal.source().label())
                .describedAs("What would change if the source were withdrawn: events, values, states and disputes.")
                .withFormats(formats);
    }

    /** All differences. */
    public ComparisonTables tables() {
        return new ComparisonTables(withdrawal.changes(), paths, Integer.MAX_VALUE, ComparisonWording.WITHDRAWAL);
    }
}
