// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.parse;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import com.apicatalog.jsonld.uri.UriValidationPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.regex.Pattern;
import org.dateline.model.Namespaces;
import org.dateline.rdf.BundledFiles;

/**
 * The only JSON-LD contexts that may be named by address: those that are shipped with the program. Otherwise a document could make
 * this process request any address that it can reach, the local network's and {@code file:} included.
 */
public final class BundledContextLoader implements DocumentLoader {
    private static final String OURS = Namespaces.DATELINE + "ontology/context.jsonld";

    /** The addresses under which schema.org's context is published, and those by which documents name it. */
    private static final Pattern SCHEMA_ORG =
            Pattern.compile("https?://(www\\.)?schema\\.org(/|/docs/jsonldcontext\\.json(ld)?)?");

    private BundledContextLoader() {}

    /** Options for one reading. */
    public static JsonLdOptions options() {
        JsonLdOptions options = new JsonLdOptions(new BundledContextLoader());
        // Else the processor leaves out statements with bad IRIs without a word; the profile looks at all of them.
        options.setUriValidation(UriValidationPolicy.None);
        // Else it leaves out base directions.
        options.setRdfDirection(JsonLdOptions.RdfDirection.I18N_DATATYPE);
        return options;
    }

    @Override
    public Document loadDocument(URI address, DocumentLoaderOptions options) throws JsonLdError {
        String name = address.toString();
        boolean isSchemaOrg = SCHEMA_ORG.matcher(name).matches();
        if (!isSchemaOrg && !OURS.equals(name)) {
            throw new JsonLdError(
                    JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
                    "the remote context <%s> is not fetched. Write the context into the document, or use %s"
                            .formatted(
                                    name.replace(CheckedParserProfile.NO_BASE, ""), OURS + " or https://schema.org"));
        }
        String file = isSchemaOrg ? "contexts/schema-org.jsonld" : "ontology/context.jsonld";
        try (InputStream context = BundledFiles.get(file).openStream()) {
            return JsonDocument.of(context);
        } catch (IOException e) {
            throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, e);
        }
    }
}
