package jp.passportweb.persistence.embedded;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;

/**
 * An H2 file is used through one connection, which is never given up while the program runs.
 *
 * <p>H2 writes the whole store with each commit, one table after another, while other connections
 * go on changing them: what it has written then holds half a transaction of theirs, and it is whole
 * again only with the next write. A process killed in between would find the half of it. With one
 * connection nobody else changes anything while H2 writes (docs/adr/embedded-database.md).
 */
@Singleton
final class OneConnection implements BeanCreatedEventListener<DatasourceConfiguration> {
  private static final String FILE = "jdbc:h2:file:";
  private static final int FOR_EVER = 0;

  @Override
  public DatasourceConfiguration onCreated(BeanCreatedEvent<DatasourceConfiguration> event) {
    DatasourceConfiguration pool = event.getBean();
    String url = pool.getConfiguredUrl();
    if (url != null && isFor(url)) {
      pool.setMaximumPoolSize(1);
      pool.setMinimumIdle(1);
      // H2 closes the file with its last connection, and would open it again for the next.
      pool.setMaxLifetime(FOR_EVER);
      pool.setIdleTimeout(FOR_EVER);
    }
    return pool;
  }

  static boolean isFor(String url) {
    return url.startsWith(FILE);
  }
}
