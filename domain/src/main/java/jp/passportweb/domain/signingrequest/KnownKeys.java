package jp.passportweb.domain.signingrequest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.certificate.ValidityRules;
import jp.passportweb.domain.keylist.KeyFingerprints;
import jp.passportweb.domain.keylist.KeyList;
import jp.passportweb.domain.keylist.KeyLists;

/**
 * Keys that somebody else has or can compute: those that became known here, and those of the
 * imported lists (REQUIREMENTS §6.2, BR 6.1.1.3).
 */
public final class KnownKeys {
  private final BlockedKeys blocked;
  private final KeyLists lists;

  public KnownKeys(BlockedKeys blocked, KeyLists lists) {
    this.blocked = blocked;
    this.lists = lists;
  }

  /** Whether it became known here: by a revocation, or because its private key was sent here. */
  public boolean isBlocked(KeyFingerprints key) {
    return blocked.contains(key.spki());
  }

  /** The list in which it stands. */
  public Optional<KeyList> listing(KeyFingerprints key) {
    return lists.all().stream().filter(list -> isIn(list, key)).findFirst();
  }

  /** Whether it may not be certified because others know it. */
  public boolean areKnown(KeyFingerprints key) {
    return isBlocked(key) || listing(key).isPresent();
  }

  /** Why a key is refused; nothing when nobody is known to know it. */
  List<KeyFinding> broken(SigningRequest request) {
    KeyFingerprints key = KeyFingerprints.of(request);
    List<KeyFinding> findings = new ArrayList<>();
    if (isBlocked(key)) {
      findings.add(new KeyFinding.CompromisedKey());
    }
    listing(key).ifPresent(list -> findings.add(new KeyFinding.ListedKey(list.name())));
    return findings;
  }

  /** Where a key that is not refused was looked for: no more than that. */
  GoodFinding whatWasAsked(SigningRequest request) {
    KeyFingerprints key = KeyFingerprints.of(request);
    List<String> asked =
        lists.all().stream().filter(list -> list.form().covers(key)).map(KnownKeys::named).toList();
    return asked.isEmpty() ? new GoodFinding.KeyNotReported() : new GoodFinding.KeyNotListed(asked);
  }

  private boolean isIn(KeyList list, KeyFingerprints key) {
    return list.form().entryOf(key).filter(entry -> lists.contains(list.id(), entry)).isPresent();
  }

  private static String named(KeyList list) {
    return Shown.text(list.name())
        + " ("
        + LocalDate.ofInstant(list.importedAt(), ValidityRules.TOKYO)
        + ")";
  }
}
