package jp.passportweb.persistence.migration;

/** Where the migrations of a database lie. */
public final class Migrations {
  private static final String EVERYWHERE = "classpath:db/migration";
  private static final String ON_POSTGRES = "classpath:db/postgresql";

  private Migrations() {}

  /** The folders for a database, by its JDBC URL. */
  public static String[] locations(String url) {
    return url.startsWith("jdbc:postgresql:")
        ? new String[] {EVERYWHERE, ON_POSTGRES}
        : new String[] {EVERYWHERE};
  }
}
