package jp.passportweb.persistence.embedded;

import io.micronaut.context.annotation.Property;
import io.micronaut.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Migrations need two connections at a time, and the pool of an H2 file has one: they open theirs.
 */
@Singleton
@Named(MigrationsBesideThePool.DATA_SOURCE)
final class MigrationsBesideThePool implements FlywayConfigurationCustomizer {
  static final String DATA_SOURCE = "default";

  private final String url;
  private final String user;
  private final String password;

  MigrationsBesideThePool(
      @Property(name = "datasources.default.url") String url,
      @Property(name = "datasources.default.username", defaultValue = "") String user,
      @Property(name = "datasources.default.password", defaultValue = "") String password) {
    this.url = url;
    this.user = user;
    this.password = password;
  }

  @Override
  public void customizeFluentConfiguration(FluentConfiguration migrations) {
    if (OneConnection.isFor(url)) {
      migrations.dataSource(url, user, password);
    }
  }

  @Override
  public String getName() {
    return DATA_SOURCE;
  }
}
