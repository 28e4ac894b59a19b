package jp.passportweb.pki.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import jp.passportweb.domain.certificate.LintRule;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.x509.CertificateList;
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

  private final CertificateList list;
  private final Set<BigInteger> seen = new HashSet<>();
  private @Nullable BigInteger unplain;
  private @Nullable BigInteger unreasoned;

  ListEntryRules(CertificateList list) {
    this.list = list;
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
    byte[] all = entries();
    if (all.length == 0) {
      return;
    }
    DerPart whole = DerPart.at(all, 0).tagged(DerPart.SEQUENCE);
    if (whole.content() == whole.end()) {
      throw new IllegalArgumentException("an empty list of entries");
    }
    for (int at = whole.content(); at < whole.end(); ) {
      DerPart entry = DerPart.at(all, at).tagged(DerPart.SEQUENCE);
      look(all, entry);
      at = entry.end();
    }
  }

  private void look(byte[] all, DerPart entry) {
    DerPart serial = DerPart.at(all, entry.content()).tagged(DerPart.INTEGER);
    DerPart moment = DerPart.at(all, serial.end());
    BigInteger number = new BigInteger(all, serial.content(), serial.end() - serial.content());
    boolean plain = number.signum() > 0 && seen.add(number) && moment.isWellWrittenTime(all);
    unplain = unplain == null && !plain ? number : unplain;
    boolean reasoned = moment.end() == entry.end() || isReasoned(all, moment.end(), entry.end());
    unreasoned = unreasoned == null && !reasoned ? number : unreasoned;
  }

  /** A reason that a subscriber's certificate has, and nothing else. */
  private static boolean isReasoned(byte[] all, int from, int end) {
    return end - from == REASON.length + 1
        && Arrays.equals(all, from, end - 1, REASON, 0, REASON.length)
        && REASONS.contains(all[end - 1]);
  }

  /** As they were encoded: the sequence before the extensions and behind the times, if any. */
  private byte[] entries() {
    ASN1Sequence parts = ASN1Sequence.getInstance(list.getTBSCertList().toASN1Primitive());
    ASN1Encodable last = parts.getObjectAt(parts.size() - 1);
    ASN1Encodable found =
        list.getTBSCertList().getExtensions() == null ? last : parts.getObjectAt(parts.size() - 2);
    try {
      return found instanceof ASN1Sequence entries ? entries.getEncoded() : new byte[0];
    } catch (IOException e) {
      throw new UncheckedIOException("encoding into memory", e);
    }
  }

  private static String hex(BigInteger serial) {
    return serial.toString(16);
  }
}
