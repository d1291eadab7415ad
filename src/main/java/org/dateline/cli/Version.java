package org.dateline.cli;

import org.apache.jena.Jena;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints: the program's, Jena's and Java's version. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String own = Dateline.class.getPackage().getImplementationVersion();
        return new String[] {
            "dateline " + (own == null ? "(unpackaged)" : own), "Apache Jena " + Jena.VERSION, "Java ${java.version}"
        };
    }
}
