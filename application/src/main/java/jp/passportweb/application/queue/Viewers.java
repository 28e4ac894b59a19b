package jp.passportweb.application.queue;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.stream.Collectors;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.catalog.CertificateService;
import jp.passportweb.domain.catalog.ServiceCode;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.queue.Viewer;
import jp.passportweb.domain.review.FourEyes;

/** Who looks at the queue, with what decides what they may act on. */
@Assembled
public final class Viewers {
  private final Set<ServiceCode> twoPeople;
  private final InstantSource clock;

  public Viewers(Catalog catalog, FourEyes fourEyes, InstantSource clock) {
    this.clock = clock;
    twoPeople =
        catalog.services().stream()
            .filter(service -> fourEyes.isNeeded(service.level()))
            .map(CertificateService::code)
            .collect(Collectors.toUnmodifiableSet());
  }

  public Viewer of(Operator operator) {
    return Viewer.of(operator, twoPeople, now());
  }

  Instant now() {
    return clock.instant();
  }
}
