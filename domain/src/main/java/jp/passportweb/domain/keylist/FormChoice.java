package jp.passportweb.domain.keylist;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which form a list has: what the importer said of it, and else what its first entry and its name
 * tell.
 *
 * @param format that was asked for
 * @param rsaBits that were asked for
 */
public record FormChoice(@Nullable Format format, @Nullable Integer rsaBits) {
  private static final Pattern SIZE = Pattern.compile("(?i)rsa[-_. ]?(\\d{3,5})");
  private static final Pattern DSA = Pattern.compile("(?i)\\bdsa\\b");
  private static final int DIGITS_OF_MD5 = 32;
  private static final int DIGITS_OF_SHA1 = 40;

  /** The forms by name. */
  public enum Format {
    SPKI_SHA256,
    DEBIAN
  }

  /** What came of looking. */
  public sealed interface Judgement {
    /** The form is clear. */
    record Clear(KeyListForm form) implements Judgement {}

    /** It is not. */
    record Unclear(Problem problem, int digits) implements Judgement {}
  }

  /** Why a form is not clear. */
  public enum Problem {
    /** So many digits are no form that is read. */
    UNFIT_LENGTH,
    /** As long as an MD5 or a SHA-1, which name keys in ways that are not read here. */
    LIKE_ANOTHER_HASH,
    /** Debian's entries have one length. */
    NOT_OF_DEBIAN,
    /** Debian's lists are for keys of one size. */
    SIZE_UNKNOWN,
    /** Only Debian's lists are for keys of one size. */
    SIZE_WITHOUT_MEANING,
    /** Keys that are certified for nobody. */
    NOT_RSA
  }

  /**
   * Judges a list by the number of digits of its first entry.
   *
   * @param fileName without its folder
   */
  public Judgement judge(int digits, String fileName) {
    boolean likeDebian = digits == 2 * KeyListForm.DebianModulus.BYTES;
    if (format == Format.DEBIAN || (format == null && likeDebian)) {
      return likeDebian ? debian(digits, fileName) : unclear(Problem.NOT_OF_DEBIAN, digits);
    }
    if (rsaBits != null) {
      return unclear(Problem.SIZE_WITHOUT_MEANING, digits);
    }
    if (format == null && (digits == DIGITS_OF_MD5 || digits == DIGITS_OF_SHA1)) {
      return unclear(Problem.LIKE_ANOTHER_HASH, digits);
    }
    boolean fits =
        digits >= 2 * KeyListForm.SpkiSha256.FEWEST && digits <= 2 * KeyListForm.SpkiSha256.WHOLE;
    return fits
        ? new Judgement.Clear(new KeyListForm.SpkiSha256(digits / 2))
        : unclear(Problem.UNFIT_LENGTH, digits);
  }

  private Judgement debian(int digits, String fileName) {
    if (rsaBits == null && DSA.matcher(fileName).find()) {
      return unclear(Problem.NOT_RSA, digits);
    }
    OptionalInt bits = rsaBits == null ? sizeIn(fileName) : OptionalInt.of(rsaBits);
    return bits.isPresent()
        ? new Judgement.Clear(new KeyListForm.DebianModulus(bits.getAsInt()))
        : unclear(Problem.SIZE_UNKNOWN, digits);
  }

  private static OptionalInt sizeIn(String fileName) {
    return Optional.of(SIZE.matcher(fileName))
        .filter(Matcher::find)
        .map(found -> OptionalInt.of(Integer.parseInt(found.group(1))))
        .orElseGet(OptionalInt::empty);
  }

  private static Judgement unclear(Problem problem, int digits) {
    return new Judgement.Unclear(problem, digits);
  }
}
