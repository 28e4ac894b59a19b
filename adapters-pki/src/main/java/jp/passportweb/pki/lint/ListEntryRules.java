package jp.passportweb.pki.lint;

import java.nio.ByteBuffer;
import java.util.HexFormat;
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

  private final ByteBuffer all;
  private final Optional<DerPart> entries;
  private final Serials serials;
  private @Nullable DerPart unplain;
  private @Nullable DerPart unreasoned;

  /** Of a list's bytes, and where its entries lie among them. */
  ListEntryRules(ByteBuffer all, Optional<DerPart> entries) {
    this.all = all;
    this.entries = entries;
    this.serials = new Serials(all);
  }

  void ask(Findings findings) {
    findings.ask(
        LintRule.LIST_ENTRIES,
        () -> {
          entries.ifPresent(this::walk);
          return Optional.ofNullable(unplain).or(serials::firstTwice).map(this::hex);
        });
    findings.ask(LintRule.LIST_REASON, () -> Optional.ofNullable(unreasoned).map(this::hex));
  }

  private void walk(DerPart whole) {
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
    serials.add(entry.content());
    if (unplain == null && !(serial.isPositive(all) && moment.isWellWrittenTime(all))) {
      unplain = serial;
    }
    if (unreasoned == null
        && moment.end() != entry.end()
        && !isReasoned(moment.end(), entry.end())) {
      unreasoned = serial;
    }
  }

  /** A reason that a subscriber's certificate has, and nothing else. */
  private boolean isReasoned(int from, int end) {
    boolean reasoned = end - from == REASON.length + 1;
    for (int i = 0; reasoned && i < REASON.length; i++) {
      reasoned = all.get(from + i) == REASON[i];
    }
    return reasoned && REASONS.contains(all.get(end - 1));
  }

  private String hex(DerPart serial) {
    byte[] content = new byte[serial.end() - serial.content()];
    all.get(serial.content(), content);
    return HexFormat.of().formatHex(content);
  }
}
