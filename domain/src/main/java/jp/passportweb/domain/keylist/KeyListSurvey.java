package jp.passportweb.domain.keylist;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import jp.passportweb.domain.keylist.KeyListLine.Defect;

/**
 * A list read once, in little memory however long it is: its bad lines, how many entries it has,
 * and how they are spread, so that it can be sorted piece by piece.
 */
public final class KeyListSurvey {
  /** Bad lines that are named; all are counted. */
  public static final int NAMED_BAD_LINES = 20;

  private static final int PREFIX_DIGITS = 4;
  private static final int PREFIXES = 1 << 16;

  private final List<BadLine> badLines = new ArrayList<>();
  private final int[] entriesByPrefix = new int[PREFIXES];
  private final AtomicLong lines = new AtomicLong();
  private final AtomicLong bad = new AtomicLong();
  private final List<Integer> digits = new ArrayList<>(1);
  private final MessageDigest digest = sha256();
  private final String hash;

  private KeyListSurvey(KeyListFile file) {
    file.eachLine(this::look);
    hash = HexFormat.of().formatHex(digest.digest());
  }

  public static KeyListSurvey of(KeyListFile file) {
    return new KeyListSurvey(file);
  }

  /**
   * A line that is no entry.
   *
   * @param number from 1
   */
  public record BadLine(long number, Defect defect) {}

  /** Entries whose first two bytes lie in a range, its end excluded. */
  public record Piece(int from, int to) {
    /** Whether an entry in hexadecimal is of this piece. */
    public boolean holds(String entry) {
      int prefix = prefix(entry);
      return prefix >= from && prefix < to;
    }
  }

  /** The first bad lines. */
  public List<BadLine> badLines() {
    return List.copyOf(badLines);
  }

  /** All bad lines. */
  public long bad() {
    return bad.get();
  }

  /** Entries, those that are there twice counted twice. */
  public long entries() {
    return Arrays.stream(entriesByPrefix).asLongStream().sum();
  }

  /** Hexadecimal digits of the first entry, and so of all; nothing where there is none. */
  public Optional<Integer> digits() {
    return digits.stream().findFirst();
  }

  /** SHA-256 over the entries in the order of the file, in hexadecimal. */
  public String hash() {
    return hash;
  }

  /** The list in ascending pieces of about this many entries. */
  public List<Piece> pieces(int mostEntries) {
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    long held = 0;
    for (int prefix = 0; prefix < PREFIXES; prefix++) {
      if (held > 0 && held + entriesByPrefix[prefix] > mostEntries) {
        pieces.add(new Piece(from, prefix));
        from = prefix;
        held = 0;
      }
      held += entriesByPrefix[prefix];
    }
    pieces.add(new Piece(from, PREFIXES));
    return pieces;
  }

  private void look(String line) {
    long number = lines.incrementAndGet();
    switch (KeyListLine.of(line)) {
      case KeyListLine.Silent() -> {}
      case KeyListLine.Bad(Defect defect) -> note(number, defect);
      case KeyListLine.Entry(String hex) -> take(number, hex);
    }
  }

  private void take(long number, String hex) {
    if (digits.isEmpty()) {
      digits.add(hex.length());
    }
    if (digits.getFirst() != hex.length() || hex.length() < PREFIX_DIGITS) {
      note(number, Defect.OTHER_LENGTH_THAN_THE_FIRST);
      return;
    }
    entriesByPrefix[prefix(hex)]++;
    digest.update((hex + "\n").getBytes(StandardCharsets.US_ASCII));
  }

  private void note(long number, Defect defect) {
    bad.incrementAndGet();
    if (badLines.size() < NAMED_BAD_LINES) {
      badLines.add(new BadLine(number, defect));
    }
  }

  private static int prefix(String hex) {
    return HexFormat.fromHexDigits(hex, 0, PREFIX_DIGITS);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
