package org.dateline.serve.thing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dateline.query.ThingTypes;
import org.dateline.serve.http.RequestException;
import org.dateline.serve.site.Site;
import org.dateline.store.Store;

/**
 * The pages that are made for a kind of thing. {@link ThingServlet} asks here first when HTML is wanted, be it at {@code /doc/…},
 * {@code …/name.html} or {@code /browse?iri=}; whatever has no page of its kind gets the generic one, {@link ThingPageBuilder}, and so
 * does everything that is asked for with {@code ?view=statements} or {@code ?page=}.
 *
 * <p>A new kind of page is one line in {@link #of(Site)}: {@code pages.put(ThingKind.EVENT, new EventPages(site)::find)}, where
 * {@code find(HttpServletRequest, String iri)} gives the whole document, or nothing where it does not know the thing. It may read
 * the request's parameters and throws {@link RequestException} for bad ones; negotiation, {@code Vary}, {@code Link}, validators
 * and the policy of contents are the servlet's.
 */
public final class ThingPages {
    private final Store store;
    private final Map<ThingKind, Renderer> pages;

    /** The classes of what the program itself brings along. */
    private final Function<String, Set<String>> shipped;

    /** Makes the page of one kind of thing. */
    @FunctionalInterface
    interface Renderer {
        /**
         * The page as an HTML document.
         *
         * @param request the request, for its parameters
         * @param iri the thing
         * @return nothing where the thing is not known, or is better shown by the generic page
         */
        Optional<String> find(HttpServletRequest request, String iri);
    }

    /** Pages for some kinds. */
    ThingPages(Store store, Map<ThingKind, Renderer> pages) {
        this(store, pages, iri -> Set.of());
    }

    private ThingPages(Store store, Map<ThingKind, Renderer> pages, Function<String, Set<String>> shipped) {
        this.store = store;
        this.shipped = shipped;
        this.pages = new EnumMap<>(ThingKind.class);
        this.pages.putAll(pages);
    }

    /** The pages of this program. */
    public static ThingPages of(Site site) {
        Map<ThingKind, Renderer> pages = new EnumMap<>(ThingKind.class);
        OverviewPages overviews = new OverviewPages(site);
        pages.put(ThingKind.ACTOR, overviews::actor);
        pages.put(ThingKind.PLACE, overviews::place);
        pages.put(ThingKind.TYPE, overviews::type);
        pages.put(ThingKind.EVENT, new EventPages(site)::find);
        pages.put(ThingKind.CLAIM, new ClaimPages(site)::find);
        ArticlePages articles = new ArticlePages(site);
        pages.put(ThingKind.SOURCE, articles::find);
        pages.put(ThingKind.ARTICLE, articles::find);
        return new ThingPages(site.store(), pages, site::shippedTypes);
    }

    /** The page made for a thing of its kind; nothing where there is none. */
    Optional<String> find(HttpServletRequest request, String iri) {
        boolean statements = "statements".equals(request.getParameter("view")) || request.getParameter("page") != null;
        if (pages.isEmpty() || statements) {
            return Optional.empty();
        }
        Set<String> told = ThingTypes.list(store, iri);
        Set<String> types = told.isEmpty() ? shipped.apply(iri) : told;
        for (Map.Entry<ThingKind, Renderer> page : pages.entrySet()) {
            if (page.getKey().isOf(types)) {
                Optional<String> found = page.getValue().find(request, iri);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
