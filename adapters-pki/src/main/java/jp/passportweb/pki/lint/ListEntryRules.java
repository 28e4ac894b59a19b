package jp.passportweb.pki.lint;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import jp.passportweb.domain.certificate.LintRule;
import org.bouncycastle.util.encoders.Hex;
import org.jspecify.annotations.Nullable;

/**
 * A list's entries, each looked at once and byte by byte, for there may be very many; of those that
 * break a rule the first is told.
 */
final class ListEntryRules {
  /** The one extension that an entry may have, up to the reason that ends it. */
  private static final byte[] REASON = Hex.decode("300c300a0603551d1504030a01");

  /** BR 7.2.2: keyCompromise, affiliationChanged, superseded, cessation, privilegeWithdrawn. */
  private static final Set<Byte> REASONS = Set.of((byte) 1, (byte) 3, (byte) 4, (byte) 5, (byte) 9);

  private final byte[] all;
  private final Set<BigInteger> seen = new HashSet<>();
  private @Nullable BigInteger unplain;
  private @Nullable BigInteger unreasoned;

  /** Of a list's bytes. */
  ListEntryRules(byte[] all) {
    this.all = all;
  }

  void ask(Findings findings) {
    findings.ask(
        LintRule.LIST_ENTRIES,
        () -> {
          walk();
          return Optional.ofNullable(unplain).map(ListEntryRules::hex);
        });
    findings.ask(
        LintRule.LIST_REASON, () -> Optional.ofNullable(unreasoned).map(ListEntryRules::hex));
  }

  private void walk() {
    DerPart whole = entries();
    if (whole == null) {
      return;
    }
    if (whole.content() == whole.end()) {
      throw new IllegalArgumentException("an empty list of entries");
    }
    for (int at = whole.content(); at < whole.end(); ) {
      DerPart entry = DerPart.at(all, at).tagged(DerPart.SEQUENCE);
      look(entry);
      at = entry.end();
    }
  }

  private void look(DerPart entry) {
    DerPart serial = DerPart.at(all, entry.content()).tagged(DerPart.INTEGER);
    DerPart moment = DerPart.at(all, serial.end());
    BigInteger number = new BigInteger(all, serial.content(), serial.end() - serial.content());
    boolean plain = number.signum() > 0 && seen.add(number) && moment.isWellWrittenTime(all);
    unplain = unplain == null && !plain ? number : unplain;
    boolean reasoned = moment.end() == entry.end() || isReasoned(moment.end(), entry.end());
    unreasoned = unreasoned == null && !reasoned ? number : unreasoned;
  }

  /** A reason that a subscriber's certificate has, and nothing else. */
  private boolean isReasoned(int from, int end) {
    return end - from == REASON.length + 1
        && Arrays.equals(all, from, end - 1, REASON, 0, REASON.length)
        && REASONS.contains(all[end - 1]);
  }

  /** The sequence behind the times; none where nothing is listed. */
  private @Nullable DerPart entries() {
    DerPart signed = DerPart.signed(all);
    boolean timed = false;
    for (int at = signed.content(); at < signed.end(); ) {
      DerPart part = DerPart.at(all, at);
      if (timed && part.tag() == DerPart.SEQUENCE) {
        return part;
      }
      timed |= part.isTime();
      at = part.end();
    }
    return null;
  }

  private static String hex(BigInteger serial) {
    return serial.toString(16);
  }
}
