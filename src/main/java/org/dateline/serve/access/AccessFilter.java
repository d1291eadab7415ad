// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.serve.http.ProblemWriter;
import org.dateline.serve.http.RequestException;
import org.jspecify.annotations.Nullable;

/** Lets requests pass whose user has a role, and opens the {@link WriteScope} of those that write. */
public final class AccessFilter extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final Set<String> READ_METHODS = Set.of("GET", "HEAD", "OPTIONS");

    private static final Set<String> HEALTH = Set.of("/$/ping", "/$/live", "/$/ready");

    /** Without dots before a slash, by which a path would lead elsewhere. */
    private static final Pattern ASSET = Pattern.compile("/assets/[\\w-]+([./][\\w-]+)*");

    private final transient @Nullable LoginCheck logins;
    private final @Nullable Role toRead;
    private final @Nullable Role toWrite;

    /**
     * A filter for some paths.
     *
     * @param logins finds the users; null where nobody has to log in
     * @param toRead the role that reading needs; null where anyone may read
     * @param toWrite the role that every other method needs; null where anyone may send them
     */
    public AccessFilter(@Nullable LoginCheck logins, @Nullable Role toRead, @Nullable Role toWrite) {
        this.logins = logins;
        this.toRead = toRead;
        this.toWrite = toWrite;
    }

    /** A filter in front of all paths: whatever is read needs a user, except the health of the server, and style sheets. */
    public static AccessFilter closing(LoginCheck logins) {
        return new AccessFilter(logins, Role.READ, Role.READ);
    }

    /**
     * A filter in front of paths that need no user: who logs in all the same is known, so that the log names them and they may cancel what
     * they sent. A wrong login counts as none.
     */
    public static AccessFilter recognising(LoginCheck logins) {
        return new AccessFilter(logins, null, null);
    }

    private boolean isOpen(String path) {
        return toWrite == Role.READ
                && (HEALTH.contains(path) || ASSET.matcher(path).matches());
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isOpen(request.getRequestURI())) {
            chain.doFilter(request, response);
            return;
        }
        boolean reads = READ_METHODS.contains(request.getMethod());
        Role needed = reads ? toRead : toWrite;
        User user;
        try {
            user = logins == null ? null : needed == null ? recognised(logins, request) : user(logins, request, needed);
            if (user != null && needed == Role.REVIEW) {
                requireReviewer(user, request);
            }
        } catch (LoginDelayException e) {
            response.setIntHeader("Retry-After", e.seconds());
            ProblemWriter.write(request, response, new RequestException(429, String.valueOf(e.getMessage())).problem());
            return;
        } catch (RequestException e) {
            if (e.problem().status() == 401) {
                response.addHeader("WWW-Authenticate", "Basic realm=\"Dateline\", charset=\"UTF-8\"");
                response.addHeader("WWW-Authenticate", "Bearer realm=\"Dateline\"");
            }
            ProblemWriter.write(request, response, e.problem());
            return;
        }
        if (user != null) {
            RequestUser.set(request, user.name());
        }
        HttpServletRequest known = user == null ? request : new KnownRequest(request, user);
        if (reads) {
            chain.doFilter(known, response);
            return;
        }
        String what = request.getMethod() + " " + request.getRequestURI();
        WriteScope.open(user, request.getRemoteAddr(), what, toWrite != Role.REVIEW);
        try {
            chain.doFilter(known, response);
        } finally {
            WriteScope.close();
        }
    }

    private static User user(LoginCheck logins, HttpServletRequest request, Role needed) {
        User user = logins.find(request.getHeader("Authorization"), request.getRemoteAddr());
        if (!user.may(needed)) {
            throw new RequestException(
                    403,
                    user.name() + " may not do this. It needs the role " + needed.word()
                            + "; the roles of this user are: " + user.roles() + ".");
        }
        return user;
    }

    private static @Nullable User recognised(LoginCheck logins, HttpServletRequest request) {
        String login = request.getHeader("Authorization");
        try {
            return login == null ? null : logins.find(login, request.getRemoteAddr());
        } catch (LoginDelayException | RequestException e) {
            return null;
        }
    }

    /** Reviews are graphs of their own. What a grant limits is the report that is reviewed. */
    private static void requireReviewer(User user, HttpServletRequest request) {
        String report = request.getParameter("report");
        if (report != null && !user.may(Role.REVIEW, report)) {
            throw new RequestException(
                    403,
                    user.name() + " may not review the report <" + report + ">. The roles of this user are: "
                            + user.roles() + ".");
        }
    }

    /** A request whose user is known. */
    private static final class KnownRequest extends HttpServletRequestWrapper {
        private final User user;

        KnownRequest(HttpServletRequest request, User user) {
            super(request);
            this.user = user;
        }

        @Override
        public String getRemoteUser() {
            return user.name();
        }

        @Override
        public Principal getUserPrincipal() {
            return user;
        }

        @Override
        public boolean isUserInRole(String role) {
            return Role.find(role).filter(user::may).isPresent();
        }
    }
}
