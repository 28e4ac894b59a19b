package jp.passportweb.domain.allowance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import jp.passportweb.domain.Repositories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Allowances} does. */
public abstract class AllowancesContract {
  private static final Instant NOW = Instant.parse("2026-11-20T03:00:00.654321Z");
  private static final String KEY = "mailbox:0123";

  private final Allowances allowances;

  protected AllowancesContract(Repositories repositories) {
    allowances = repositories.allowances();
  }

  @Test
  @DisplayName("what was never used is fresh")
  void fresh() {
    assertThat(allowances.forUpdate(KEY, NOW)).isEqualTo(Allowance.fresh(KEY, NOW));
  }

  @Test
  @DisplayName("what was saved is read, for its own key only")
  void saved() {
    allowances.forUpdate(KEY, NOW);
    allowances.save(new Allowance(KEY, 3, NOW));
    assertThat(allowances.forUpdate(KEY, NOW.plusSeconds(5))).isEqualTo(new Allowance(KEY, 3, NOW));
    assertThat(allowances.forUpdate("mailbox:4567", NOW).used()).isZero();
  }

  @Test
  @DisplayName("those that began before an instant are removed and counted")
  void removed() {
    allowances.save(new Allowance("old", 9, NOW.minusSeconds(1)));
    allowances.save(new Allowance("young", 9, NOW));
    assertThat(allowances.removeBegunBefore(NOW)).isEqualTo(1);
    assertThat(allowances.forUpdate("old", NOW).used()).isZero();
    assertThat(allowances.forUpdate("young", NOW).used()).isEqualTo(9);
  }
}
