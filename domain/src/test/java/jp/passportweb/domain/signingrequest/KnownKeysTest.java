package jp.passportweb.domain.signingrequest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import jp.passportweb.domain.keylist.InMemoryKeyLists;
import jp.passportweb.domain.keylist.KeyFingerprints;
import jp.passportweb.domain.keylist.KeyList;
import jp.passportweb.domain.keylist.KeyListForm;
import jp.passportweb.domain.keylist.KeyListId;
import jp.passportweb.domain.keylist.SortedEntries;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("§6.2: keys that others know are refused, and no more is claimed than was asked")
class KnownKeysTest {
  /** After midnight in Tokyo. */
  private static final Instant NOW = Instant.parse("2026-11-19T15:00:00Z");

  private static final SigningRequest RSA =
      request(
          new PublicKeyFacts.Rsa(
              BigInteger.ONE.shiftLeft(2047).setBit(0), BigInteger.valueOf(65537)));

  private final InMemoryBlockedKeys blocked = new InMemoryBlockedKeys();
  private final InMemoryKeyLists lists = new InMemoryKeyLists();
  private final KnownKeys known = new KnownKeys(blocked, lists);

  @Test
  @DisplayName("without a list only the keys reported here were asked, and that is said")
  void nothingImported() {
    assertThat(known.broken(RSA)).isEmpty();
    assertThat(known.whatWasAsked(RSA)).isEqualTo(new GoodFinding.KeyNotReported());
  }

  @Test
  @DisplayName("lists are named with the day of their import; one for other keys was not asked")
  void asked() {
    imported("badkeys", new KeyListForm.SpkiSha256(15), "00".repeat(15));
    imported("debian-2048", new KeyListForm.DebianModulus(2048), "00".repeat(10));
    imported("debian-4096", new KeyListForm.DebianModulus(4096), "00".repeat(10));
    assertThat(known.broken(RSA)).isEmpty();
    assertThat(known.whatWasAsked(RSA))
        .isEqualTo(
            new GoodFinding.KeyNotListed(
                List.of("badkeys (2026-11-20)", "debian-2048 (2026-11-20)")));
  }

  @Test
  @DisplayName("a key is found in each form")
  void listed() {
    KeyFingerprints key = KeyFingerprints.of(RSA);
    for (KeyListForm form :
        List.of(
            new KeyListForm.SpkiSha256(32),
            new KeyListForm.SpkiSha256(8),
            new KeyListForm.DebianModulus(2048))) {
      imported("list", form, form.entryOf(key).orElseThrow());
      assertThat(known.broken(RSA)).containsExactly(new KeyFinding.ListedKey("list"));
      assertThat(known.areKnown(key)).isTrue();
    }
  }

  @Test
  @DisplayName("a key reported here is refused, listed or not")
  void blocked() {
    blocked.block(RSA.keyHash(), "keyCompromise", NOW);
    assertThat(known.broken(RSA)).containsExactly(new KeyFinding.CompromisedKey());
    assertThat(known.areKnown(KeyFingerprints.of(RSA))).isTrue();
  }

  private void imported(String name, KeyListForm form, String entry) {
    KeyList list =
        new KeyList(new KeyListId(UUID.randomUUID()), name, form, 1, "digest", NOW, "command:x");
    lists.addUnpublished(list);
    lists.addEntries(
        list.id(), SortedEntries.of(List.of(HexFormat.of().parseHex(entry)), form.bytes()));
    lists.putInUse(list);
  }

  private static SigningRequest request(PublicKeyFacts key) {
    return new SigningRequest(
        Der.of(new byte[] {1}),
        List.of(),
        Der.of(new byte[] {2}),
        key,
        new SignatureFacts("x", SignatureFacts.Digest.STRONG, true),
        List.of(),
        List.of(),
        false,
        false);
  }
}
