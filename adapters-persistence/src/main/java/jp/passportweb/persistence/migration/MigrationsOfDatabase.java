package jp.passportweb.persistence.migration;

import io.micronaut.context.annotation.Property;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.flyway.FlywayConfigurationProperties;
import jakarta.inject.Singleton;

/** Besides the migrations of every database those of the one that is used. */
@Singleton
final class MigrationsOfDatabase
    implements BeanCreatedEventListener<FlywayConfigurationProperties> {
  private final String url;

  MigrationsOfDatabase(@Property(name = "datasources.default.url") String url) {
    this.url = url;
  }

  @Override
  public FlywayConfigurationProperties onCreated(
      BeanCreatedEvent<FlywayConfigurationProperties> event) {
    FlywayConfigurationProperties migrations = event.getBean();
    migrations.getFluentConfiguration().locations(Migrations.locations(url));
    return migrations;
  }
}
