package jp.passportweb.domain.file;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A file's name, made harmless: no folder, nothing invisible, nothing that a system reads in its
 * own way, and the ending of what the file is.
 */
public record FileName(String text) {
  /** Characters at most, besides the ending. */
  static final int LONGEST = 80;

  private static final String UNNAMED = "document";

  /**
   * @param given as it came, whatever that is
   */
  public static FileName of(String given, FileKind kind) {
    String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFC)
            .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Co}\\p{Cs}\\p{Cn}]", "")
            .replaceAll("[\"<>:|?*%;]", "_")
            .strip();
    String stem = stem(plain, kind);
    int length = stem.codePointCount(0, stem.length());
    String cut = length > LONGEST ? stem.substring(0, stem.offsetByCodePoints(0, LONGEST)) : stem;
    return new FileName((cut.isBlank() ? UNNAMED : cut.strip()) + kind.ending());
  }

  private static String stem(String name, FileKind kind) {
    String lower = name.toLowerCase(Locale.ROOT);
    String other = kind == FileKind.JPEG ? ".jpeg" : kind.ending();
    String known = lower.endsWith(other) ? other : kind.ending();
    String stem = lower.endsWith(known) ? name.substring(0, name.length() - known.length()) : name;
    return stem.replaceAll("^[. ]+|[. ]+$", "");
  }
}
