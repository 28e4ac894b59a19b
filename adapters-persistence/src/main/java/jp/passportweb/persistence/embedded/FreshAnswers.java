package jp.passportweb.persistence.embedded;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;

/**
 * Lets H2 answer each query anew: 2.4.240 answers "exists" from before the transaction's own insert
 * (docs/adr/embedded-database.md).
 */
@Singleton
final class FreshAnswers implements BeanCreatedEventListener<DatasourceConfiguration> {
  private static final String H2 = "jdbc:h2:";
  private static final String LOOK_AFRESH = "set optimize_reuse_results 0";

  @Override
  public DatasourceConfiguration onCreated(BeanCreatedEvent<DatasourceConfiguration> event) {
    DatasourceConfiguration pool = event.getBean();
    String url = pool.getConfiguredUrl();
    if (url != null && url.startsWith(H2)) {
      pool.setConnectionInitSql(LOOK_AFRESH);
    }
    return pool;
  }
}
