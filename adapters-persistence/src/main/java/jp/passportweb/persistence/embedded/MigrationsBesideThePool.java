package jp.passportweb.persistence.embedded;

import io.micronaut.context.annotation.Property;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.flyway.FlywayConfigurationProperties;
import jakarta.inject.Singleton;

/**
 * Migrations need two connections at a time, and the pool of an H2 file has one: they open theirs.
 */
@Singleton
final class MigrationsBesideThePool
    implements BeanCreatedEventListener<FlywayConfigurationProperties> {
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
  public FlywayConfigurationProperties onCreated(
      BeanCreatedEvent<FlywayConfigurationProperties> event) {
    FlywayConfigurationProperties migrations = event.getBean();
    if (OneConnection.isFor(url)) {
      migrations.setUrl(url);
      migrations.setUser(user);
      migrations.setPassword(password);
    }
    return migrations;
  }
}
