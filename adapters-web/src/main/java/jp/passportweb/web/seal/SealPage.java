package jp.passportweb.web.seal;

import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import jp.passportweb.application.seal.ShowSeal.ShownSeal;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.domain.certificate.ValidityRules;
import jp.passportweb.domain.seal.SealStatus;
import jp.passportweb.domain.signingrequest.DnsName;

/**
 * What the page says of a seal.
 *
 * @param baseUrl of this service, for the comparison with the address bar
 */
public record SealPage(ShownSeal shown, SealPicture picture, URI baseUrl) {
  private static final DateTimeFormatter SHORT_DAY =
      DateTimeFormatter.ofPattern("uuMMdd", Locale.ROOT).withZone(ValidityRules.TOKYO);
  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern(":ss", Locale.ROOT).withZone(ValidityRules.TOKYO);
  private static final int ZONE = 44;
  private static final int SERIAL = 16;

  public String serverName() {
    return shown.names().getFirst().text();
  }

  public List<String> otherNames() {
    return shown.names().stream().skip(1).map(DnsName::text).toList();
  }

  public Issuance.Intended certificate() {
    return shown.certificate().issued().intention();
  }

  public String picturePath() {
    return "/seal/" + shown.id().text() + "/" + picture.fileName();
  }

  public String host() {
    return baseUrl.getAuthority();
  }

  /** The seconds of the check, which belong behind its minutes. */
  public String seconds() {
    return SECOND.format(shown.checkedAt());
  }

  public String tone() {
    return switch (shown.status()) {
      case VALID -> "ok";
      case NOT_YET -> "wait";
      case EXPIRED, REVOKED -> "stop";
    };
  }

  public String icon() {
    return shown.status() == SealStatus.VALID ? "ok" : "stop";
  }

  public String fingerprint() {
    try {
      byte[] der = shown.certificate().issued().certificate().bytes();
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(der));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** An ornament after the machine-readable zone of a passport's data page. */
  public List<String> zone() {
    String service = shown.service().shortName().replaceAll("[^A-Z].*", "");
    String name = serverName().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "<");
    String serial = certificate().serial().hex().toUpperCase(Locale.ROOT);
    return List.of(
        zoneLine(service + "<" + name),
        zoneLine(
            serial.substring(0, Math.min(SERIAL, serial.length()))
                + "<JPN"
                + SHORT_DAY.format(certificate().validity().notBefore())
                + "<"
                + SHORT_DAY.format(certificate().validity().notAfter())));
  }

  private static String zoneLine(String text) {
    return (text + "<".repeat(ZONE)).substring(0, ZONE);
  }
}
