// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.access;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.serve.http.PrivateFile;
import org.dateline.serve.http.ServerFileException;
import org.jspecify.annotations.Nullable;

/**
 * A file of users and of programs with tokens. Each line is {@code name: hash, role, …}; empty lines and lines that begin with a number
 * sign count for nothing. Only its owner may read it, for whoever has the hashes can guess without being slowed.
 *
 * @param path where it is
 */
public record PasswordFile(Path path) {
    /**
     * Reads all accounts, by name.
     *
     * @throws ServerFileException where the file cannot be read, others may read it, or a line is invalid
     */
    public Map<String, Account> read() {
        PrivateFile.require(path, "the password file");
        Map<String, Account> accounts = new LinkedHashMap<>();
        List<String> lines = lines();
        for (int line = 0; line < lines.size(); line++) {
            if (isAccount(lines.get(line))) {
                Account account = parse(lines.get(line), line + 1);
                if (accounts.put(account.name(), account) != null) {
                    throw fault(line + 1, "the name " + account.name() + " occurs twice", null);
                }
            }
        }
        if (accounts.isEmpty()) {
            throw new ServerFileException(
                    "the password file " + path + " has no user. Add one by: dateline passwd " + path + " NAME", null);
        }
        return accounts;
    }

    /**
     * Adds an account, or replaces the one with its name. All other lines stay. The file is replaced as a whole, so that a running
     * server never reads half of it; a new one is readable by its owner only.
     *
     * @return whether the account is new
     * @throws ServerFileException where the file cannot be read or written
     */
    public boolean put(Account account) {
        List<String> lines = new ArrayList<>(Files.exists(path) ? lines() : List.of());
        int old = find(lines, account.name());
        if (old < 0) {
            lines.add(account.line());
        } else {
            lines.set(old, account.line());
        }
        write(lines);
        return old < 0;
    }

    /**
     * Removes the account with a name.
     *
     * @return whether there was one
     * @throws ServerFileException where the file cannot be read or written
     */
    public boolean remove(String name) {
        List<String> lines = new ArrayList<>(lines());
        int old = find(lines, name);
        if (old >= 0) {
            lines.remove(old);
            write(lines);
        }
        return old >= 0;
    }

    private static int find(List<String> lines, String name) {
        for (int line = 0; line < lines.size(); line++) {
            String text = lines.get(line);
            if (isAccount(text) && text.split(":", 2)[0].strip().equals(name)) {
                return line;
            }
        }
        return -1;
    }

    private static boolean isAccount(String line) {
        return !line.isBlank() && !line.startsWith("#");
    }

    private Account parse(String line, int number) {
        try {
            return Account.parse(line);
        } catch (IllegalArgumentException e) {
            throw fault(number, String.valueOf(e.getMessage()), e);
        }
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(path);
        } catch (NoSuchFileException e) {
            throw new ServerFileException(
                    "the password file " + path + " does not exist. Make it by: dateline passwd " + path + " NAME", e);
        } catch (CharacterCodingException e) {
            throw new ServerFileException("the password file " + path + " is not valid UTF-8", e);
        } catch (IOException e) {
            throw new ServerFileException(
                    "the password file " + path + " cannot be read. Check the path and its permissions", e);
        }
    }

    private void write(List<String> lines) {
        Path target = path.toAbsolutePath();
        try {
            Path fresh = PrivateFile.createBeside(target);
            try {
                Files.write(fresh, lines);
                PrivateFile.copyAccess(target, fresh);
                replace(fresh, target);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            throw new ServerFileException(
                    "the password file " + path + " cannot be written. Check its folder and its permissions", e);
        }
    }

    private static void replace(Path fresh, Path target) throws IOException {
        try {
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private ServerFileException fault(int line, String fault, @Nullable Throwable cause) {
        return new ServerFileException("line " + line + " of the password file " + path + ": " + fault, cause);
    }
}
