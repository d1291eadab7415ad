package org.dateline.serve.http;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.fuseki.main.JettySecurityLib;
import org.eclipse.jetty.ee10.servlet.security.ConstraintMapping;
import org.eclipse.jetty.ee10.servlet.security.ConstraintSecurityHandler;
import org.eclipse.jetty.security.Constraint;

/** Asks whoever writes for the name and password of a user (HTTP Basic authentication, RFC 7617). Reading is free. */
public final class BasicAuthentication {
    private static final String[] READING = {"GET", "HEAD", "OPTIONS"};
    private static final String[] NOTHING = {};

    private BasicAuthentication() {}

    /**
     * The handler that asks.
     *
     * @param passwords a file of lines {@code user:password}, in the form that Fuseki and Jetty read
     */
    public static ConstraintSecurityHandler handler(Path passwords) {
        if (!Files.isReadable(passwords)) {
            throw new IllegalArgumentException("the password file " + passwords + " cannot be read");
        }
        ConstraintSecurityHandler handler =
                JettySecurityLib.makeSecurityHandler("Dateline", JettySecurityLib.makeUserStore(passwords.toString()));
        for (String path : new String[] {"/update", "/data", "/data/*", "/review"}) {
            handler.addConstraintMapping(mapping(path, READING));
        }
        // The form is asked for, too: a browser that waits to be asked until the upload would send that twice.
        handler.addConstraintMapping(mapping("/import/*", NOTHING));
        return handler;
    }

    private static ConstraintMapping mapping(String path, String... free) {
        ConstraintMapping mapping = new ConstraintMapping();
        mapping.setPathSpec(path);
        mapping.setMethodOmissions(free);
        mapping.setConstraint(Constraint.ANY_USER);
        return mapping;
    }
}
