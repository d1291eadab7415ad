// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.asof;

import org.dateline.model.EnglishText;
import org.dateline.model.Moment;
import org.dateline.model.XsdTime;
import org.dateline.page.AsOfBar;
import org.jspecify.annotations.Nullable;

/** Finds the bar of a page that shows an earlier day. */
public final class DayBar {
    private DayBar() {}

    /** The bar of the page that this thread makes; null where it shows today. */
    public static @Nullable AsOfBar current() {
        AsOfRequest request = AsOfRequest.current();
        if (request == null) {
            return null;
        }
        Moment moment = request.moment();
        String day =
                moment.isInstant() ? EnglishText.instant(XsdTime.of(moment.begin())) : EnglishText.day(request.day());
        return new AsOfBar(
                moment.text(), day, request.today(), "/changes?from=" + request.encoded(), !request.isSameEveryDay());
    }
}
