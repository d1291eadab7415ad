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
import java.util.Map;
import org.dateline.model.Namespaces;
import org.dateline.rdf.BundledFiles;

/**
 * The only JSON-LD contexts that may be named by address: those that are shipped with the program. Otherwise a document could make
 * this process request any address that it can reach, the local network's and {@code file:} included.
 */
public final class BundledContextLoader implements DocumentLoader {
    private static final Map<String, String> BUNDLED =
            Map.of(Namespaces.DATELINE + "ontology/context.jsonld", "ontology/context.jsonld");

    private BundledContextLoader() {}

    /** Options for one reading. */
    public static JsonLdOptions options() {
        JsonLdOptions options = new JsonLdOptions(new BundledContextLoader());
        // Else the processor leaves out statements with bad IRIs without a word; the profile looks at all of them.
        options.setUriValidation(UriValidationPolicy.None);
        return options;
    }

    @Override
    public Document loadDocument(URI address, DocumentLoaderOptions options) throws JsonLdError {
        String path = BUNDLED.get(address.toString());
        if (path == null) {
            throw new JsonLdError(
                    JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
                    "the remote context <%s> is not fetched. Write the context into the document, or use %s"
                            .formatted(
                                    address.toString().replace(CheckedParserProfile.NO_BASE, ""),
                                    String.join(", ", BUNDLED.keySet())));
        }
        try (InputStream context = BundledFiles.get(path).openStream()) {
            return JsonDocument.of(context);
        } catch (IOException e) {
            throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, e);
        }
    }
}
