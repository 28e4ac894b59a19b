package jp.passportweb.persistence.migration;

/** Where the migrations of a database lie. */
public final class Migrations {
  private static final String EVERYWHERE = "classpath:db/migration";
  private static final String ON_POSTGRES = "classpath:db/postgresql";
  private static final String ON_H2 = "classpath:db/h2";

  private Migrations() {}

  /** The folders for a database, by its JDBC URL. */
  public static String[] locations(String url) {
    boolean postgres = url.startsWith("jdbc:postgresql:");
    return new String[] {EVERYWHERE, postgres ? ON_POSTGRES : ON_H2};
  }
}
