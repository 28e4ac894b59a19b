package jp.passportweb.pki.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The names right below which the Public Suffix List has suffixes, from the list's own file. */
final class SuffixBases {
  /** Where the library that carries the list keeps it. */
  private static final String FILE = "/effective_tld_names.dat";

  private final Set<String> bases;

  private SuffixBases(Set<String> bases) {
    this.bases = bases;
  }

  static SuffixBases read() {
    try (InputStream file =
            Objects.requireNonNull(SuffixBases.class.getResourceAsStream(FILE), FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return new SuffixBases(
          lines
              .lines()
              .map(String::strip)
              .filter(line -> line.contains(".") && !line.startsWith("//"))
              .filter(rule -> !rule.startsWith("!"))
              .map(rule -> IDN.toASCII(rule.substring(rule.indexOf('.') + 1), IDN.ALLOW_UNASSIGNED))
              .collect(Collectors.toUnmodifiableSet()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean contains(String lowerCaseName) {
    return bases.contains(lowerCaseName);
  }
}
