package jp.passportweb.persistence.migration;

import io.micronaut.context.annotation.Property;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.flyway.FlywayConfigurationProperties;
import jakarta.inject.Singleton;

/** On PostgreSQL, the indexes that only it has, besides the migrations of every database. */
@Singleton
final class PostgresMigrations implements BeanCreatedEventListener<FlywayConfigurationProperties> {
  private final String url;

  PostgresMigrations(@Property(name = "datasources.default.url") String url) {
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
