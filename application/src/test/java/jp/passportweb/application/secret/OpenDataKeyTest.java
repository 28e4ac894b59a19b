package jp.passportweb.application.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.secret.InMemoryDataKeys;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The key of what the database keeps sealed outlives a change of the secret")
class OpenDataKeyTest {
  private static final byte[] OLD = secret(1);
  private static final byte[] NEW = secret(2);
  private static final byte[] NEWEST = secret(3);
  private static final byte[] STRANGE = secret(4);

  private final InMemoryDataKeys keys = new InMemoryDataKeys();
  private final OpenDataKey open = new OpenDataKey(keys, new Plain());

  @Test
  @DisplayName("an installation that keeps its secret reads on, and nothing is stored twice")
  void same() {
    byte[] sealed = key(OLD, OLD).sealText("乙");
    assertThat(key(OLD, OLD).openText(sealed)).isEqualTo("乙");
    assertThat(new InstallationKey(OLD).openText(sealed)).as("as before").isEqualTo("乙");
    assertThat(keys.times()).isEqualTo(1);
  }

  @Test
  @DisplayName("a new secret with the one before reads all, and from then on alone")
  void changed() {
    byte[] sealed = key(OLD, OLD).sealText("乙");
    assertThat(key(NEW, NEW, OLD).openText(sealed)).isEqualTo("乙");
    assertThat(key(NEW, NEW).openText(sealed)).isEqualTo("乙");
    assertThat(key(NEW, NEW).digest("p", "t")).isEqualTo(new InstallationKey(OLD).digest("p", "t"));
    assertThat(open.open(OLD, List.of(OLD))).as("the secret before").isEmpty();
    assertThat(key(NEWEST, NEWEST, NEW).openText(sealed)).isEqualTo("乙");
    assertThat(key(NEWEST, NEWEST).openText(sealed)).isEqualTo("乙");
  }

  @Test
  @DisplayName("a start again in the midst of a change, or by another node, changes nothing more")
  void again() {
    key(OLD, OLD);
    key(NEW, NEW, OLD);
    key(NEW, NEW, OLD);
    key(NEW, NEW);
    assertThat(keys.times()).isEqualTo(2);
  }

  @Test
  @DisplayName(
      "a database from before the change that remembers no key is read by the secret that"
          + " opens the key stores")
  void upgraded() {
    byte[] sealed = new InstallationKey(OLD).sealText("乙");
    assertThat(key(NEW, OLD, NEW, OLD).openText(sealed)).isEqualTo("乙");
    assertThat(key(NEW, NEW).openText(sealed)).isEqualTo("乙");
  }

  @Test
  @DisplayName("another secret opens nothing, and stores nothing")
  void strange() {
    key(OLD, OLD);
    key(NEW, NEW, OLD);
    assertThat(open.open(STRANGE, List.of(STRANGE))).isEqualTo(Optional.empty());
    assertThat(OpenDataKey.isOpenedBy(keys.kept().orElseThrow(), List.of(STRANGE))).isFalse();
    assertThat(OpenDataKey.isOpenedBy(keys.kept().orElseThrow(), List.of(STRANGE, NEW))).isTrue();
    assertThat(keys.times()).isEqualTo(2);
  }

  private InstallationKey key(byte[] now, byte[]... tried) {
    return open.open(now, List.of(tried)).orElseThrow();
  }

  private static byte[] secret(int fill) {
    byte[] secret = new byte[InstallationKey.LENGTH];
    Arrays.fill(secret, (byte) fill);
    return secret;
  }

  private static final class Plain implements Transactions {
    @Override
    public <T> T run(Supplier<T> work) {
      return work.get();
    }
  }
}
