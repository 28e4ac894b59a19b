package jp.passportweb.domain.coupon;

import java.time.Instant;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.account.ResellerCode;

/**
 * An account says that a 特約店コード is its own. Until the office has looked into it, it opens nothing
 * (PROF-1, COU-1).
 */
public record ResellerRequest(AccountId account, ResellerCode code, Instant requestedAt) {}
