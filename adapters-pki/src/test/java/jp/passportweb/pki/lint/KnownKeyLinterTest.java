package jp.passportweb.pki.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import jp.passportweb.domain.certificate.LintFinding;
import jp.passportweb.domain.certificate.LintRule;
import jp.passportweb.domain.keylist.InMemoryKeyLists;
import jp.passportweb.domain.keylist.KeyFingerprints;
import jp.passportweb.domain.keylist.KeyList;
import jp.passportweb.domain.keylist.KeyListForm;
import jp.passportweb.domain.keylist.KeyListId;
import jp.passportweb.domain.keylist.ModulusHash;
import jp.passportweb.domain.keylist.SortedEntries;
import jp.passportweb.domain.signingrequest.BlockedKeys;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.domain.signingrequest.InMemoryBlockedKeys;
import jp.passportweb.domain.signingrequest.KnownKeys;
import jp.passportweb.domain.signingrequest.PublicKeyFacts;
import jp.passportweb.domain.signingrequest.SpkiHash;
import jp.passportweb.pki.authority.ContentBuilder;
import jp.passportweb.pki.authority.TestAuthority;
import jp.passportweb.pki.signingrequest.Forge;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("§6.2, §6.3: what others know is not signed, whatever the form overlooked")
class KnownKeyLinterTest {
  private static final Instant NOW = TestAuthority.NOW;
  private static final LintFinding OTHER = new LintFinding.Own(LintRule.KEY_USAGE, "04");

  private final InMemoryBlockedKeys blocked = new InMemoryBlockedKeys();
  private final InMemoryKeyLists lists = new InMemoryKeyLists();
  private final KnownKeyLinter linter =
      new KnownKeyLinter(_ -> List.of(OTHER), new KnownKeys(blocked, lists));

  @Test
  @DisplayName("of a key that nobody knows nothing is said beside the other findings")
  void unknown() {
    imported(new KeyListForm.SpkiSha256(15), "00".repeat(15));
    assertThat(linter.lint(toBeSigned(Forge.RSA))).containsExactly(OTHER);
    assertThat(linter.lint(toBeSigned(Forge.EC))).containsExactly(OTHER);
  }

  @Test
  @DisplayName("a key that became known here")
  void blocked() {
    blocked.block(spki(Forge.EC), "sent", NOW);
    assertThat(linter.lint(toBeSigned(Forge.EC)))
        .containsExactly(OTHER, new LintFinding.Own(LintRule.KEY_BLOCKED, spki(Forge.EC).hex()));
  }

  @Test
  @DisplayName("FLT-1 lists that cannot be asked break no rule; whoever wanted to know is told")
  void away() {
    BlockedKeys away =
        new BlockedKeys() {
          @Override
          public boolean contains(SpkiHash key) {
            throw new IllegalStateException("away");
          }

          @Override
          public void block(SpkiHash key, String reason, Instant at) {
            throw new IllegalStateException("away");
          }
        };
    KnownKeyLinter asking = new KnownKeyLinter(_ -> List.of(), new KnownKeys(away, lists));
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> asking.lint(toBeSigned(Forge.EC)))
        .withMessage("away");
  }

  @Test
  @DisplayName("a key of a list, by the fingerprints that the form reckons as well")
  void listed() {
    for (KeyPair pair : List.of(Forge.RSA, Forge.EC)) {
      for (KeyListForm form :
          List.of(
              new KeyListForm.SpkiSha256(32),
              new KeyListForm.SpkiSha256(15),
              new KeyListForm.DebianModulus(2048))) {
        KeyFingerprints key = fingerprints(pair);
        if (form.covers(key)) {
          imported(form, form.entryOf(key).orElseThrow());
          assertThat(linter.lint(toBeSigned(pair)))
              .containsExactly(
                  OTHER, new LintFinding.Own(LintRule.KEY_BLOCKED, key.spki().hex() + " in list"));
        }
      }
    }
  }

  @Test
  @DisplayName("what cannot be read is a finding, and no exception")
  void unreadable() {
    assertThat(linter.lint(Der.of(new byte[] {1, 2, 3})))
        .extracting(Judge::rule)
        .containsExactly(LintRule.KEY_USAGE, LintRule.KEY_BLOCKED);
  }

  private void imported(KeyListForm form, String entry) {
    KeyList list =
        new KeyList(new KeyListId(UUID.randomUUID()), "list", form, 1, "digest", NOW, "x");
    lists.addUnpublished(list);
    lists.addEntries(
        list.id(), SortedEntries.of(List.of(HexFormat.of().parseHex(entry)), form.bytes()));
    lists.putInUse(list);
  }

  private static Der toBeSigned(KeyPair pair) {
    return TestAuthority.AUTHORITY.toBeSigned(ContentBuilder.sr().key(pair.getPublic()).build());
  }

  private static SpkiHash spki(KeyPair pair) {
    return SpkiHash.of(Der.of(pair.getPublic().getEncoded()));
  }

  private static KeyFingerprints fingerprints(KeyPair pair) {
    return new KeyFingerprints(
        spki(pair),
        pair.getPublic() instanceof RSAPublicKey rsa
            ? ModulusHash.of(new PublicKeyFacts.Rsa(rsa.getModulus(), rsa.getPublicExponent()))
            : null);
  }
}
