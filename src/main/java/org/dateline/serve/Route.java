// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.servlets.ActionService;
import org.dateline.serve.access.AccessFilter;
import org.dateline.serve.access.LoginCheck;
import org.dateline.serve.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * One row of {@link Routes}: who answers which paths.
 *
 * @param patterns path patterns of the Servlet specification: exact, or a prefix that ends in {@code /*}, which matches the path before
 *     the slash too
 * @param methods the HTTP methods that are answered; HEAD and OPTIONS come with GET
 * @param access who may send which of these methods
 * @param handler what answers
 * @param purpose one line that says what the answer is
 */
record Route(List<String> patterns, Set<String> methods, Access access, Handler handler, String purpose) {
    private static final Set<String> GET = Set.of("GET");

    /** Who may send requests to a path. */
    enum Access {
        /** Anyone. Nothing is written here. */
        READ(Role.READ, null),
        /** Anyone may read. A review needs a user where there is a password file, and is refused where the server is read-only. */
        REVIEW(Role.REVIEW, null),
        /** As {@link #REVIEW}, for every change of the data. */
        WRITE(Role.WRITE, null),
        /**
         * As {@link #WRITE}, and the form needs a user too: a browser that is asked for a password only when it uploads a file would
         * send the file twice.
         */
        WRITE_BY_FORM(Role.WRITE, Role.WRITE),
        /** As {@link #WRITE}, for what maintains the store and changes no data. */
        MAINTAIN(Role.ADMIN, null),
        /** Everything needs a user where there is a password file; the handler decides what each may do. Read-only servers answer it too. */
        USERS(Role.READ, Role.READ);

        private final Role toWrite;
        private final @Nullable Role toRead;

        Access(Role toWrite, @Nullable Role toRead) {
            this.toWrite = toWrite;
            this.toRead = toRead;
        }

        /** A filter that lets only those users pass who may. */
        AccessFilter filter(@Nullable LoginCheck logins) {
            return new AccessFilter(logins, toRead, toWrite);
        }
    }

    /** What answers at the patterns of a route. */
    sealed interface Handler {
        /** The class that answers, by its simple name. */
        String name();

        /** Registers this for the patterns of its route. */
        void register(FusekiServer.Builder builder, List<String> patterns);
    }

    /** A servlet. */
    record ServletHandler(HttpServlet servlet) implements Handler {
        @Override
        public String name() {
            return servlet.getClass().getSimpleName();
        }

        @Override
        public void register(FusekiServer.Builder builder, List<String> patterns) {
            patterns.forEach(pattern -> builder.addServlet(pattern, servlet));
        }
    }

    /** A filter that answers one path, because Fuseki would take it for its own otherwise. */
    record FilterHandler(Filter filter) implements Handler {
        @Override
        public String name() {
            return filter.getClass().getSimpleName();
        }

        @Override
        public void register(FusekiServer.Builder builder, List<String> patterns) {
            builder.addFilter("/*", filter);
        }
    }

    /** An endpoint of Fuseki's dataset. The first pattern names the endpoint. */
    record EndpointHandler(Operation operation, ActionService service) implements Handler {
        @Override
        public String name() {
            return service.getClass().getSimpleName();
        }

        @Override
        public void register(FusekiServer.Builder builder, List<String> patterns) {
            String endpoint = patterns.get(0).replace("/*", "").substring(1);
            builder.registerOperation(operation, service).addEndpoint(Routes.DATASET, endpoint, operation);
        }
    }

    /** A servlet that Fuseki brings along and that only has to be switched on. */
    record FusekiHandler(String name, Consumer<FusekiServer.Builder> enable) implements Handler {
        @Override
        public void register(FusekiServer.Builder builder, List<String> patterns) {
            enable.accept(builder);
        }
    }

    /** Keeps copies of the collections. */
    Route {
        patterns = List.copyOf(patterns);
        methods = Set.copyOf(methods);
    }

    /** A servlet that only reads, at one path. */
    static Route get(String pattern, HttpServlet servlet, String purpose) {
        return get(List.of(pattern), servlet, purpose);
    }

    /** A servlet that only reads, at several paths. */
    static Route get(List<String> patterns, HttpServlet servlet, String purpose) {
        return new Route(patterns, GET, Access.READ, new ServletHandler(servlet), purpose);
    }

    /** A handler that only reads. */
    static Route get(String pattern, Handler handler, String purpose) {
        return new Route(List.of(pattern), GET, Access.READ, handler, purpose);
    }

    /** Whether some method of this route changes the store. */
    boolean changesStore() {
        return isWriting() && access != Access.USERS;
    }

    /** Whether some method of this route has an effect. */
    boolean isWriting() {
        return access != Access.READ;
    }

    /** Whether a path is answered by this route. */
    boolean matches(String path) {
        return patterns.stream()
                .anyMatch(pattern -> pattern.endsWith("/*")
                        ? (path + "/").startsWith(pattern.substring(0, pattern.length() - 1))
                        : path.equals(pattern));
    }

    /** Registers the handler. */
    void register(FusekiServer.Builder builder) {
        handler.register(builder, patterns);
    }
}
