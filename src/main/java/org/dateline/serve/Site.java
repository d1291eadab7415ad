package org.dateline.serve;

import org.dateline.page.Pages;
import org.dateline.store.Store;

/** What all pages of one server share. */
record Site(Store store, Figures figures, Pages pages, LocalPaths paths) {}
