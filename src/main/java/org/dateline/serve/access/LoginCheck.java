// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.dateline.serve.http.RequestException;
import org.dateline.serve.http.ServerFileException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the user of a request. Wrong passwords and tokens are logged and slowed. A password that was right is remembered by a hash of its
 * own, so that a client that sends many requests does not wait for the slow hash each time, and is let in while others guess.
 */
public final class LoginCheck {
    private static final Logger LOG = LoggerFactory.getLogger(LoginCheck.class);
    private static final int MOST_REMEMBERED = 1000;

    /** Each slow hash takes a processor for a quarter of a second. Guesses must not take them all. */
    private static final int MOST_AT_ONCE = 2;

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final PasswordFile file;
    private final GuessLimiter limiter;
    private final Semaphore hashing = new Semaphore(MOST_AT_ONCE);
    private final String salt = SecretHash.newToken();
    private final Account nobody = new Account("nobody", SecretHash.ofPassword(SecretHash.newToken()), List.of());
    private Map<String, Account> accounts;
    /** When the file that is in use was changed, and when the one that could not be used. */
    private FileTime changed;

    private @Nullable FileTime refused;
    private final Map<String, User> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, User> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    /**
     * A check against a file, which is read again when it changes.
     *
     * @throws ServerFileException where the file cannot be used
     */
    public LoginCheck(PasswordFile file, InstantSource clock) {
        this.file = file;
        this.limiter = new GuessLimiter(clock);
        this.changed = lastChange();
        this.accounts = file.read();
    }

    /**
     * The user of a request.
     *
     * @param header the {@code Authorization} header; null where there is none
     * @param address from where the request comes
     * @throws RequestException where the login is missing or wrong (401), comes too soon after wrong ones (429), or while too many others
     *     are looked at (503)
     */
    User find(@Nullable String header, String address) {
        if (header == null) {
            throw new RequestException(401, "This needs a user. Send a name and password, or a token.");
        }
        Login login = Login.parse(header)
                .orElseThrow(
                        () -> new RequestException(
                                401,
                                "The Authorization header is malformed. Send Basic with name and password, or Bearer with a token."));
        refresh();
        String key = HexFormat.of().formatHex(SecretHash.sha256(salt + login.name() + "\n" + login.secret()));
        User known = remembered(key);
        if (known != null) {
            return known;
        }
        refuseIfTooSoon(login, address);
        Account account = account(login);
        if (!matches(account, login)) {
            int failures = limiter.fail(address, login.name());
            LOG.warn("Wrong login of {} from {}, number {}", printable(login.toString()), address, failures);
            throw new RequestException(401, "The name, password or token is wrong.");
        }
        limiter.succeed(address);
        User user = account.user();
        remember(key, user);
        return user;
    }

    private void refuseIfTooSoon(Login login, String address) {
        Duration wait = limiter.wait(address, login.name());
        if (!wait.isZero()) {
            throw new LoginDelayException(wait);
        }
    }

    /** An unknown name takes as long as a wrong password, so that nobody learns which names exist. */
    private synchronized Account account(Login login) {
        if (login.isToken()) {
            return accounts.values().stream()
                    .filter(account ->
                            account.secret().isOfToken() && account.secret().matches(login.secret()))
                    .findFirst()
                    .orElse(nobody);
        }
        Account account = accounts.get(login.name());
        return account == null || account.secret().isOfToken() ? nobody : account;
    }

    private boolean matches(Account account, Login login) {
        if (login.isToken()) {
            return !account.equals(nobody);
        }
        if (!isTurn()) {
            throw new RequestException(503, "Too many logins at once. Send the request again later.");
        }
        try {
            return account.secret().matches(login.secret()) && !account.equals(nobody);
        } finally {
            hashing.release();
        }
    }

    /** Waits a moment: after a start all clients log in at once. */
    private boolean isTurn() {
        try {
            return hashing.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private synchronized @Nullable User remembered(String key) {
        return remembered.get(key);
    }

    private synchronized void remember(String key, User user) {
        remembered.put(key, user);
    }

    /** Reads the file again where it changed. One that cannot be used changes nothing: a fault in it must lock nobody out. */
    private synchronized void refresh() {
        FileTime now = lastChange();
        if (now.equals(changed)) {
            return;
        }
        try {
            accounts = file.read();
            remembered.clear();
            changed = now;
            refused = null;
            LOG.info("The password file {} was read again", file.path());
        } catch (ServerFileException e) {
            // It is tried again with each login: what mends its permissions leaves the time of its change as it was.
            if (!now.equals(refused)) {
                refused = now;
                LOG.warn("The changed password file is not used: {}", e.getMessage());
            }
        }
    }

    private FileTime lastChange() {
        try {
            return Files.getLastModifiedTime(file.path());
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }

    /** A name comes from a stranger and must not write lines into the log. */
    private static String printable(String name) {
        String line = name.replaceAll("[^\\p{Print}\\p{L}]", "?");
        return line.length() > 100 ? line.substring(0, 100) + "…" : line;
    }
}
