package jp.passportweb.web.asset;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What Accept-Encoding says (RFC 9110 12.5.3). */
final class AcceptedEncoding {
  private static final Pattern GZIP =
      Pattern.compile("\\s*(?:x-)?gzip\\s*(?:;\\s*q=(?:1(?:\\.0*)?|0\\.0*[1-9]\\d*)\\s*)?");

  private AcceptedEncoding() {}

  /** Whether gzip is among what the reader takes. */
  static boolean gzip(@Nullable String header) {
    return header != null
        && Arrays.stream(header.toLowerCase(Locale.ROOT).split(","))
            .anyMatch(coding -> GZIP.matcher(coding).matches());
  }
}
