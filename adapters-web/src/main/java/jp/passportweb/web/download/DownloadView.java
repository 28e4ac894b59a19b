package jp.passportweb.web.download;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.passportweb.application.download.DownloadCertificate;
import jp.passportweb.application.download.DownloadCertificate.Above;
import jp.passportweb.application.download.DownloadCertificate.Format;
import jp.passportweb.application.portal.ShowRecord;
import jp.passportweb.domain.catalog.ServerSoftware;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.domain.signingrequest.DnsName;
import jp.passportweb.web.installation.InstallationHints;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.seal.SealOffer;
import jp.passportweb.web.seal.SealPicker;
import jp.passportweb.web.seal.SealPicture;
import org.jspecify.annotations.Nullable;

/**
 * What can be downloaded.
 *
 * @param server the kind of server that the first card is for
 * @param seal nothing once it was handed on to the contract that followed
 */
public record DownloadView(
    ShowRecord.RecordView shown,
    Issuance.Issued issued,
    Above above,
    List<ServerSoftware> kinds,
    String server,
    @Nullable SealPicker seal) {
  private static final int SERIAL_END = 8;

  DownloadView with(SealOffer offer, SealPicture picture) {
    String screen = path() + "?server=" + server + "&";
    return new DownloadView(
        shown, issued, above, kinds, server, new SealPicker(offer, picture, screen));
  }

  public String host() {
    return commonName().text();
  }

  /** The kinds of server with their labels. */
  public Map<String, String> servers(Page page) {
    return ServerKinds.labels(kinds, page);
  }

  public InstallationHints.Hint hint() {
    return InstallationHints.of(server, host());
  }

  public String path() {
    return "/user/records/%s/download".formatted(shown.record().id().value());
  }

  public String path(Format format) {
    return path() + "/" + format.name().toLowerCase(Locale.ROOT);
  }

  public String fileName(Format format) {
    return format.fileName(DownloadCertificate.server(commonName()));
  }

  /** What a button calls the kind of file: its ending where people know it, else the encoding. */
  public String kind(Format format) {
    return switch (format) {
      case PEM, CHAIN, INTERMEDIATE, ROOT -> "PEM";
      case DER -> "DER";
      case PKCS7 -> "P7B";
      case ALL -> "ZIP";
    };
  }

  /** The end of the serial number, by which people compare it. */
  public String serialEnd(Page page) {
    String serial = issued.intention().serial().hex();
    return "… " + page.grouped(serial.substring(Math.max(0, serial.length() - SERIAL_END)));
  }

  /** PEM of the server certificate, to be copied. */
  public String pem() {
    return issued.certificate().pem("CERTIFICATE");
  }

  private DnsName commonName() {
    return shown.record().content().basic().commonName();
  }
}
