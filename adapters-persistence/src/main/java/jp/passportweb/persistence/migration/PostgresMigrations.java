package jp.passportweb.persistence.migration;

import io.micronaut.context.annotation.Property;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.flyway.FlywayConfigurationProperties;
import jakarta.inject.Singleton;

/** On PostgreSQL, the indexes that only it has, besides the migrations of every database. */
@Singleton
final class PostgresMigrations implements BeanCreatedEventListener<FlywayConfigurationProperties> {
  private static final String EVERYWHERE = "classpath:db/migration";
  private static final String ON_POSTGRES = "classpath:db/postgresql";

  private final String url;

  PostgresMigrations(@Property(name = "datasources.default.url") String url) {
    this.url = url;
  }

  @Override
  public FlywayConfigurationProperties onCreated(
      BeanCreatedEvent<FlywayConfigurationProperties> event) {
    FlywayConfigurationProperties migrations = event.getBean();
    if (url.startsWith("jdbc:postgresql:")) {
      migrations.getFluentConfiguration().locations(EVERYWHERE, ON_POSTGRES);
    }
    return migrations;
  }
}
