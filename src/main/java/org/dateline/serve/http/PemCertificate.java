// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a certificate and its key from PEM files (RFC 7468), as certificate authorities hand them out. */
public final class PemCertificate {
    private static final Pattern KEY =
            Pattern.compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----");
    private static final List<String> ALGORITHMS = List.of("RSA", "EC", "EdDSA");

    private PemCertificate() {}

    /**
     * A key store in memory with one entry, whose password is empty.
     *
     * @param certificate the certificate, followed by those of its issuers
     * @param key its private key, which others must not be able to read
     * @throws ServerFileException where a file cannot be used
     */
    public static KeyStore read(Path certificate, Path key) {
        PrivateFile.require(key, "the private key");
        try {
            Certificate[] chain = certificates(certificate);
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("dateline", privateKey(key), new char[0], chain);
            return store;
        } catch (IOException | GeneralSecurityException e) {
            throw new ServerFileException(
                    "the certificate " + certificate + " cannot be used with the key " + key + ". Check both files", e);
        }
    }

    private static Certificate[] certificates(Path path) throws IOException {
        try {
            Certificate[] chain = CertificateFactory.getInstance("X.509")
                    .generateCertificates(new ByteArrayInputStream(Files.readAllBytes(path)))
                    .toArray(new Certificate[0]);
            if (chain.length > 0) {
                return chain;
            }
        } catch (GeneralSecurityException e) {
            throw noCertificate(path, e);
        } catch (IOException e) {
            throw new ServerFileException("the certificate " + path + " cannot be read. Check the path", e);
        }
        throw noCertificate(path, null);
    }

    private static ServerFileException noCertificate(Path path, @Nullable Throwable cause) {
        return new ServerFileException(
                "the file " + path + " has no certificate in PEM. It must contain BEGIN CERTIFICATE", cause);
    }

    private static PrivateKey privateKey(Path path) throws IOException, GeneralSecurityException {
        Matcher pem = KEY.matcher(Files.readString(path, StandardCharsets.ISO_8859_1));
        if (!pem.find()) {
            throw new ServerFileException(
                    "the file " + path
                            + " has no private key in PKCS #8 without a password. Convert it by: openssl pkcs8"
                            + " -topk8 -nodes -in " + path,
                    null);
        }
        PKCS8EncodedKeySpec spec =
                new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(pem.group(1)));
        for (String algorithm : ALGORITHMS) {
            Optional<PrivateKey> key = find(algorithm, spec);
            if (key.isPresent()) {
                return key.get();
            }
        }
        throw new ServerFileException("the private key " + path + " is of no known kind. Use RSA, EC or Ed25519", null);
    }

    /** A key does not say outside which kind it is of, so each is tried. */
    private static Optional<PrivateKey> find(String algorithm, PKCS8EncodedKeySpec spec)
            throws GeneralSecurityException {
        try {
            return Optional.of(KeyFactory.getInstance(algorithm).generatePrivate(spec));
        } catch (InvalidKeySpecException e) {
            return Optional.empty();
        }
    }
}
