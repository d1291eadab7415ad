// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.access;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapWrapper;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Quad;
import org.dateline.derive.WriteGuard;
import org.dateline.serve.http.RequestException;
import org.jspecify.annotations.Nullable;

/**
 * From whom the writes of a thread come, and what they are. A request opens it; work that goes on after the response takes it along by
 * {@link #carry}.
 */
public final class WriteScope {
    private static final int MOST_GRAPHS = 20;
    private static final ThreadLocal<@Nullable WriteScope> CURRENT = new ThreadLocal<>();

    private final @Nullable User user;
    private final String address;
    private final String request;
    private final boolean limited;
    private final Set<String> graphs = new LinkedHashSet<>();
    private long added;
    private long deleted;

    private WriteScope(@Nullable User user, String address, String request, boolean limited) {
        this.user = user;
        this.address = address;
        this.request = request;
        this.limited = limited;
    }

    /**
     * Opens the scope of a request on this thread.
     *
     * @param user who sends it; null where nobody has to log in
     * @param address from where
     * @param request its method and path
     * @param limited whether the user may change only the graphs that the grants to write name
     */
    static void open(@Nullable User user, String address, String request, boolean limited) {
        CURRENT.set(new WriteScope(user, address, request, limited));
    }

    /** Ends the scope of this thread. */
    static void close() {
        CURRENT.remove();
    }

    /** The same work, which another thread may do later, for whom this thread writes. */
    public static Runnable carry(Runnable work) {
        WriteScope scope = CURRENT.get();
        return scope == null
                ? work
                : () -> {
                    open(scope.user, scope.address, scope.request, scope.limited);
                    try {
                        work.run();
                    } finally {
                        close();
                    }
                };
    }

    /** The name of the user; empty where nobody has to log in. */
    String user() {
        return user == null ? "" : user.name();
    }

    /** From where the request came. */
    String address() {
        return address;
    }

    /** Its method and path. */
    String request() {
        return request;
    }

    /** The number of statements that were added since the transaction began. */
    long added() {
        return added;
    }

    /** The number of statements that were deleted one by one since the transaction began. */
    long deleted() {
        return deleted;
    }

    /** The first graphs that were changed since the transaction began; {@code default}, an IRI, or {@code *} for any. */
    List<String> graphs() {
        return List.copyOf(graphs);
    }

    /** The scope of this thread; null outside any request. */
    static @Nullable WriteScope current() {
        return CURRENT.get();
    }

    /** Whether the user for whom this thread writes may change some graphs only. */
    private static boolean isLimited() {
        WriteScope scope = CURRENT.get();
        return scope != null && scope.limited && scope.user != null && !scope.user.mayWrite(Quad.defaultGraphIRI);
    }

    private void changing(Node graph) {
        if (limited && user != null && !user.mayWrite(graph)) {
            throw new RequestException(
                    403,
                    user.name() + " may not write to " + described(graph) + ". The roles of this user are: "
                            + user.roles() + ".");
        }
        if (graphs.size() < MOST_GRAPHS) {
            graphs.add(named(graph));
        }
    }

    private static String described(Node graph) {
        String name = named(graph);
        return name.equals("default")
                ? "the default graph"
                : name.equals("*") ? "all graphs" : "the graph <" + name + ">";
    }

    private static String named(Node graph) {
        return Quad.isDefaultGraph(graph) ? "default" : graph.isConcrete() ? graph.toString() : "*";
    }

    private void begin() {
        graphs.clear();
        added = 0;
        deleted = 0;
    }

    /** Refuses the writes that the user of the scope may not make, and counts the others. */
    public static final class Guard implements WriteGuard {
        @Override
        public void begin() {
            WriteScope scope = CURRENT.get();
            if (scope != null) {
                scope.begin();
            }
        }

        @Override
        public void adding(Node graph) {
            WriteScope scope = CURRENT.get();
            if (scope != null) {
                scope.changing(graph);
                scope.added++;
            }
        }

        @Override
        public void deleting(Node graph) {
            WriteScope scope = CURRENT.get();
            if (scope != null) {
                scope.changing(graph);
                scope.deleted += graph.isConcrete() ? 1 : 0;
            }
        }

        /** Prefixes are those of all graphs, so who may write to some graphs only adds new ones. */
        @Override
        public PrefixMap prefixes(PrefixMap stored) {
            return isLimited() ? new AddedPrefixes(stored) : stored;
        }
    }

    /** Prefixes of which none can be changed or removed. */
    private static final class AddedPrefixes extends PrefixMapWrapper {
        AddedPrefixes(PrefixMap stored) {
            super(stored);
        }

        @Override
        public void add(String prefix, String namespace) {
            if (!containsPrefix(prefix)) {
                super.add(prefix, namespace);
            }
        }

        @Override
        public void putAll(PrefixMap others) {
            putAll(others.getMapping());
        }

        @Override
        public void putAll(PrefixMapping others) {
            putAll(others.getNsPrefixMap());
        }

        @Override
        public void putAll(Map<String, String> others) {
            others.forEach(this::add);
        }

        @Override
        public void delete(String prefix) {
            // Others may use it.
        }

        @Override
        public void clear() {
            // Others may use them.
        }
    }
}
