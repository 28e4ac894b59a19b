package jp.passportweb.domain.sample;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.PriorityQueue;
import jp.passportweb.domain.certificate.ValidityRules;

/** How much is looked at again, how it is chosen, and by when (SMP-1, BR 8.7, EVG 8.1.1). */
public final class SampleRules {
  private static final int PERCENT = 3;
  private static final int QUARTER_MONTHS = 3;
  private static final Duration TO_INSPECT = Duration.ofDays(30);

  private SampleRules() {}

  /** Three of a hundred, begun hundreds whole, and at least one; none of nothing. */
  public static int size(int population) {
    return Math.ceilDiv(population * PERCENT, 100);
  }

  /** By when the next sample is drawn, where one reaches until then. */
  public static Instant dueAt(Instant until) {
    return until.atZone(ValidityRules.TOKYO).plusMonths(QUARTER_MONTHS).toInstant();
  }

  /** By when all of it has been looked at. */
  public static Instant inspectBy(Sample sample) {
    return sample.drawnAt().plus(TO_INSPECT);
  }

  /**
   * Chooses by the order of digests over the seed and each serial number: nobody knows it before
   * the seed, and everybody can follow it afterwards.
   */
  public static final class Draw {
    private record Ranked(String rank, Candidate candidate) {}

    private final String seed;
    private final int size;
    private final PriorityQueue<Ranked> lowest =
        new PriorityQueue<>(Comparator.comparing(Ranked::rank).reversed());

    public Draw(String seed, int size) {
      this.seed = seed;
      this.size = size;
    }

    public void offer(Candidate candidate) {
      lowest.add(new Ranked(rank(seed, candidate), candidate));
      if (lowest.size() > size) {
        lowest.remove();
      }
    }

    /** In the order of their digests. */
    public List<Candidate> drawn() {
      return lowest.stream()
          .sorted(Comparator.comparing(Ranked::rank))
          .map(Ranked::candidate)
          .toList();
    }
  }

  /** SHA-256 over {@code seed:authority:serial}, in hexadecimal. */
  static String rank(String seed, Candidate candidate) {
    String text = seed + ":" + candidate.authority() + ":" + candidate.serial().hex();
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
