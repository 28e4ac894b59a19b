package jp.passportweb.domain.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;
import jp.passportweb.domain.Repositories;
import jp.passportweb.domain.Scene;
import jp.passportweb.domain.contract.Contract;
import jp.passportweb.domain.contract.ContractCode;
import jp.passportweb.domain.contract.ContractSamples;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link SiteSeals} does. */
public abstract class SiteSealsContract {
  private static final Instant AT = Instant.parse("2026-11-24T03:00:00.123Z");

  private final Repositories repositories;
  private final SiteSeals seals;

  protected SiteSealsContract(Repositories repositories) {
    this.repositories = repositories;
    seals = repositories.siteSeals();
  }

  @Test
  @DisplayName("DWN-1 a seal is found by its id and by its contract")
  void found() {
    SiteSeal seal = seal(contract());
    assertThat(seals.add(seal)).isTrue();
    seals.add(seal(contract()));
    assertThat(seals.byId(seal.id())).contains(seal);
    assertThat(seals.ofContract(seal.contract())).contains(seal);
    assertThat(seals.byId(SealId.random(ThreadLocalRandom.current()))).isEmpty();
    assertThat(seals.ofContract(contract())).isEmpty();
  }

  @Test
  @DisplayName("DWN-1 a contract has one seal: the first")
  void onePerContract() {
    SiteSeal first = seal(contract());
    seals.add(first);
    SiteSeal second = seal(first.contract());
    assertThat(seals.add(second)).isFalse();
    assertThat(seals.ofContract(first.contract())).contains(first);
    assertThat(seals.byId(second.id())).isEmpty();
  }

  @Test
  @DisplayName("DWN-1 a seal that is handed on tells of the next contract and no more of the old")
  void handedOn() {
    SiteSeal seal = seal(contract());
    seals.add(seal);
    SiteSeal next = seal.handedOn(contract());
    seals.update(next);
    assertThat(seals.byId(seal.id())).contains(next);
    assertThat(seals.ofContract(next.contract())).contains(next);
    assertThat(seals.ofContract(seal.contract())).isEmpty();
  }

  private static SiteSeal seal(ContractCode contract) {
    return new SiteSeal(SealId.random(ThreadLocalRandom.current()), contract, AT);
  }

  private ContractCode contract() {
    Contract contract =
        ContractSamples.contract(
            repositories.contracts().nextCode(),
            new Scene(repositories).account(),
            LocalDate.of(2027, 11, 23));
    repositories.contracts().add(contract);
    return contract.code();
  }
}
