package jp.passportweb.domain.coupon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import jp.passportweb.domain.Repositories;
import jp.passportweb.domain.Scene;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.account.ResellerCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link ResellerRequests} does. */
public abstract class ResellerRequestsContract {
  private static final Instant NOW = Instant.parse("2026-11-20T03:00:00.654Z");

  private final ResellerRequests requests;
  private final AccountId early;
  private final AccountId late;

  protected ResellerRequestsContract(Repositories repositories) {
    requests = repositories.resellerRequests();
    early = new Scene(repositories).account();
    late = new Scene(repositories).account();
  }

  @Test
  @DisplayName("PROF-1 an account waits for one code, the last that it typed")
  void one() {
    requests.put(request(early, "OTHER-0001", NOW));
    ResellerRequest last = request(early, "TOKUYAKU-0042", NOW.plusSeconds(1));
    requests.put(last);
    assertThat(requests.of(early)).contains(last);
    assertThat(requests.of(late)).isEmpty();
    assertThat(requests.oldest(9)).containsExactly(last);
  }

  @Test
  @DisplayName("PROF-1 who waits longest comes first")
  void order() {
    requests.put(request(late, "TOKUYAKU-0043", NOW.plusSeconds(1)));
    requests.put(request(early, "TOKUYAKU-0042", NOW));
    assertThat(requests.oldest(9))
        .extracting(ResellerRequest::account)
        .containsExactly(early, late);
    assertThat(requests.oldest(1)).extracting(ResellerRequest::account).containsExactly(early);
  }

  @Test
  @DisplayName("PROF-1 what was decided or taken back waits no more")
  void removed() {
    requests.put(request(early, "TOKUYAKU-0042", NOW));
    assertThat(requests.remove(early)).isTrue();
    assertThat(requests.remove(early)).isFalse();
    assertThat(requests.of(early)).isEmpty();
  }

  private static ResellerRequest request(AccountId account, String code, Instant at) {
    return new ResellerRequest(account, new ResellerCode(code), at);
  }
}
