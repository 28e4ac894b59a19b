package jp.passportweb.bootstrap.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.util.List;

/** Which adapter alone knows a library; bootstrap, which puts the parts together, may. */
final class Libraries {
  static final List<HouseRule> RULES =
      List.of(
          only(
              "persistence",
              "sql",
              "what is stored is asked of ports; SQL, its rows and its failures stay with"
                  + " persistence",
              "java.sql..",
              "javax.sql..",
              "org.jooq..",
              "org.flywaydb..",
              "io.micronaut.data..",
              "io.micronaut.transaction.."),
          only(
              "pki",
              "bouncycastle",
              "certificates are DER to everyone else, so that the library can be exchanged",
              "org.bouncycastle.."),
          only(
              "pki.passkey",
              "webauthn",
              "what passkeys answer is bytes to everyone else, so that the library can be"
                  + " exchanged",
              "com.webauthn4j.."),
          only(
              "mail",
              "jakartamail",
              "a mail is an address, a subject and a text to everyone else",
              "jakarta.mail..",
              "org.eclipse.angus.."),
          only(
              "network",
              "dnsjava",
              "what the DNS says is a value of the domain to everyone else",
              "org.xbill.DNS.."),
          only(
              "network",
              "httpcore",
              "pages of strangers are looked at in one guarded place, and nowhere else",
              "org.apache.hc.."),
          only(
              "web",
              "http",
              "requests and responses end at the web adapter",
              "io.micronaut.http..",
              "io.micronaut.web..",
              "io.netty..",
              "gg.jte..",
              "org.commonmark..",
              "com.github.weisj.jsvg.."));

  private Libraries() {}

  private static HouseRule only(String room, String fixture, String because, String... libraries) {
    return new HouseRule(
        fixture,
        because,
        root ->
            noClasses()
                .that()
                .resideInAPackage(root.all())
                .and()
                .resideOutsideOfPackages(root.rooms(room, "bootstrap"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries));
  }
}
