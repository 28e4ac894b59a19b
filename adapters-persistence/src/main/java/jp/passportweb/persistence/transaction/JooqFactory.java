package jp.passportweb.persistence.transaction;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jooq.tools.jdbc.JDBCUtils;

/**
 * Gives jOOQ the connection of the running transaction. Outside a transaction there is none, and
 * every query fails.
 */
@Factory
final class JooqFactory {
  @Bean
  @Singleton
  DSLContext sql(DataSource dataSource, @Property(name = "datasources.default.url") String url) {
    return DSL.using(dataSource, JDBCUtils.dialect(url));
  }
}
