package jp.passportweb.domain.campaign;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.passportweb.domain.account.AccountId;

/** Port: who of a campaign's holders is to be called, and what was said (MAS-1). */
public interface HolderCalls {
  /** Keeps what was said; false, and nothing kept, where it is kept already. */
  boolean add(HolderCall call);

  /** What was said to these holders, the latest first. */
  Map<AccountId, List<HolderCall>> of(UUID campaign, List<AccountId> accounts);

  /**
   * The registration contacts that these holders have by now, each once.
   *
   * @param atMost certificates of each holder that are looked at, those first that are still to be
   *     replaced
   */
  Map<AccountId, List<Callee>> callees(UUID campaign, List<AccountId> accounts, int atMost);
}
