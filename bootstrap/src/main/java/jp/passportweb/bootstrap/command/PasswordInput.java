package jp.passportweb.bootstrap.command;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** A new password: typed twice at a terminal, piped in as one line, or made. */
final class PasswordInput {
  private static final int RANDOM_BYTES = 15;

  private final Terminal terminal;

  PasswordInput(Terminal terminal) {
    this.terminal = terminal;
  }

  /** One of 120 random bits. */
  static String made() {
    byte[] bytes = new byte[RANDOM_BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** What was typed or piped; nothing where there is nothing, or it was typed differently. */
  @SuppressWarnings("SystemConsoleNull") // it is null where the input is a pipe
  Optional<String> read() {
    Console console = System.console();
    return console != null && console.isTerminal() ? typedTwice(console) : piped();
  }

  private static Optional<String> typedTwice(Console console) {
    char[] first = console.readPassword("New password: ");
    char[] second = console.readPassword("Again: ");
    return first != null && Arrays.equals(first, second)
        ? Optional.of(new String(first))
        : Optional.empty();
  }

  private Optional<String> piped() {
    try {
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8));
      return Optional.ofNullable(reader.readLine()).filter(line -> !line.isEmpty());
    } catch (IOException e) {
      throw new UncheckedIOException("the password cannot be read", e);
    }
  }
}
