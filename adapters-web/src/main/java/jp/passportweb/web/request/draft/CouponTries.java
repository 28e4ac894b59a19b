package jp.passportweb.web.request.draft;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.UUID;
import jp.passportweb.application.coupon.LimitCouponTries;
import jp.passportweb.domain.request.draft.BasicForm;
import jp.passportweb.domain.request.draft.DraftId;
import jp.passportweb.web.page.ClientAddresses;

/** Whether the coupon number of a post may be looked at (COU-1). */
@Singleton
final class CouponTries {
  private final LimitCouponTries limit;
  private final ClientAddresses addresses;

  CouponTries(LimitCouponTries limit, ClientAddresses addresses) {
    this.limit = limit;
    this.addresses = addresses;
  }

  boolean allow(HttpRequest<?> request, UUID draft, BasicPost post) {
    String typed = post.posted().field(BasicForm.COUPON);
    return limit.allows(new DraftId(draft), typed, addresses.of(request).counted());
  }
}
