package jp.passportweb.persistence.start;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import jp.passportweb.domain.certificate.KnownAuthorities.Known;
import jp.passportweb.domain.secret.DataKeys.DataKey;
import jp.passportweb.persistence.migration.Migrations;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConnectionProvider;
import org.jooq.tools.jdbc.JDBCUtils;

/** Looks into a database before anything is migrated, and changes nothing in it. */
public final class DatabaseLook {
  private static final MigrationVersion LOGIN_CERTIFICATES = MigrationVersion.fromVersion("21");
  private static final MigrationVersion INSTALLATION = MigrationVersion.fromVersion("44");

  private final String url;
  private final String username;
  private final String password;

  private DatabaseLook(String url, String username, String password) {
    this.url = url;
    this.username = username;
    this.password = password;
  }

  /** What there is. */
  public sealed interface Seen {
    /** It cannot be reached or read. */
    record Unusable(String reason) implements Seen {}

    /** It was migrated by another version, or changed by somebody. */
    record OtherVersion() implements Seen {}

    /** Nothing was ever stored. */
    record Empty() implements Seen {}

    /**
     * It is of this version, or of one before.
     *
     * @param dataKey nothing where none was kept yet
     */
    record Begun(Known known, Optional<DataKey> dataKey) implements Seen {}
  }

  /** Looks once. */
  public static Seen at(String url, String username, String password) {
    Optional<String> readOnly = ReadOnlyUrl.of(url);
    return readOnly.isEmpty()
        ? new Seen.Empty()
        : new DatabaseLook(readOnly.get(), username, password).look();
  }

  private Seen look() {
    try (Connection connection = DriverManager.getConnection(url, username, password)) {
      connection.setReadOnly(true);
      Flyway flyway =
          Flyway.configure()
              .dataSource(url, username, password)
              .locations(Migrations.locations(url))
              .ignoreMigrationPatterns("*:ignored", "*:pending")
              .load();
      MigrationInfo[] applied = flyway.info().applied();
      if (applied.length == 0) {
        return new Seen.Empty();
      }
      return flyway.validateWithResult().validationSuccessful
          ? begun(
              DSL.using(new DefaultConnectionProvider(connection), JDBCUtils.dialect(url)), applied)
          : new Seen.OtherVersion();
    } catch (SQLException | FlywayException e) {
      return new Seen.Unusable(String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
    }
  }

  private static Seen begun(DSLContext sql, MigrationInfo[] applied) {
    SqlKnownAuthorities authorities = new SqlKnownAuthorities(sql);
    if (has(applied, INSTALLATION)) {
      return new Seen.Begun(authorities.known(), new SqlDataKeys(sql).kept());
    }
    return new Seen.Begun(
        has(applied, LOGIN_CERTIFICATES)
            ? new Known(java.util.List.of(), authorities.signed())
            : Known.NOTHING,
        Optional.empty());
  }

  private static boolean has(MigrationInfo[] applied, MigrationVersion version) {
    return Stream.of(applied).anyMatch(migration -> version.equals(migration.getVersion()));
  }
}
