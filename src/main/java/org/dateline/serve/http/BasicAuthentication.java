// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.http;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.fuseki.main.JettySecurityLib;
import org.eclipse.jetty.ee10.servlet.security.ConstraintMapping;
import org.eclipse.jetty.ee10.servlet.security.ConstraintSecurityHandler;
import org.eclipse.jetty.security.Constraint;

/** Requires the name and password of a user for writes (HTTP Basic authentication, RFC 7617). */
public final class BasicAuthentication {
    private static final String[] READ_METHODS = {"GET", "HEAD", "OPTIONS"};
    private static final String[] NO_METHODS = {};

    private BasicAuthentication() {}

    /**
     * A handler that requires a user.
     *
     * @param passwords a file of lines {@code user:password}, in the form that Fuseki and Jetty read
     * @param writePaths path patterns at which only reading needs no user
     * @param closedPaths path patterns at which every request needs a user
     * @throws IllegalArgumentException where the file cannot be read
     */
    public static ConstraintSecurityHandler handler(Path passwords, List<String> writePaths, List<String> closedPaths) {
        if (!Files.isReadable(passwords)) {
            throw new IllegalArgumentException(
                    "Cannot read the password file " + passwords + ". Check the path and its permissions.");
        }
        ConstraintSecurityHandler handler =
                JettySecurityLib.makeSecurityHandler("Dateline", JettySecurityLib.makeUserStore(passwords.toString()));
        writePaths.forEach(path -> handler.addConstraintMapping(mapping(path, READ_METHODS)));
        closedPaths.forEach(path -> handler.addConstraintMapping(mapping(path, NO_METHODS)));
        return handler;
    }

    private static ConstraintMapping mapping(String path, String... exemptMethods) {
        ConstraintMapping mapping = new ConstraintMapping();
        mapping.setPathSpec(path);
        mapping.setMethodOmissions(exemptMethods);
        mapping.setConstraint(Constraint.ANY_USER);
        return mapping;
    }
}
