package jp.passportweb.application.download;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.portal.ShowRecord;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.RecordEvent;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.certificate.AuthorityCertificate;
import jp.passportweb.domain.certificate.CertificateAuthority;
import jp.passportweb.domain.certificate.CertificateBundles;
import jp.passportweb.domain.certificate.Certificates;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.domain.download.Downloads;
import jp.passportweb.domain.signingrequest.Der;

/**
 * One file of an issued certificate (DWN-1); the first download is noted in the record's history,
 * and that the certificate itself was downloaded for the search (SRC-1).
 */
@Assembled
public final class DownloadCertificate {
  private final ShowRecord showRecord;
  private final ApplicationRecords records;
  private final Certificates certificates;
  private final CertificateAuthority authority;
  private final CertificateBundles bundles;
  private final Downloads downloads;
  private final Transactions transactions;
  private final InstantSource clock;

  public DownloadCertificate(
      ShowRecord showRecord,
      ApplicationRecords records,
      Certificates certificates,
      CertificateAuthority authority,
      CertificateBundles bundles,
      Downloads downloads,
      Transactions transactions,
      InstantSource clock) {
    this.showRecord = showRecord;
    this.records = records;
    this.certificates = certificates;
    this.authority = authority;
    this.bundles = bundles;
    this.downloads = downloads;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** The files on offer. */
  public enum Format {
    PEM,
    DER,
    CHAIN,
    PKCS7,
    INTERMEDIATE,
    ROOT;

    /** Whether the server certificate is in it. */
    boolean holdsCertificate() {
      return switch (this) {
        case PEM, DER, CHAIN, PKCS7 -> true;
        case INTERMEDIATE, ROOT -> false;
      };
    }
  }

  /** A file to save; nobody compares two. */
  @SuppressWarnings("ArrayRecordComponent")
  public record Download(String fileName, String mediaType, byte[] bytes) {}

  /** The authorities above the certificate, as the download screen names them. */
  public record Above(AuthorityCertificate intermediate, AuthorityCertificate root) {}

  public Optional<Above> above(Issuance.Issued issued) {
    return issuer(issued).map(issuer -> new Above(issuer, authority.root()));
  }

  /** Empty also where the certificate counts no more, or is on its way to be revoked. */
  public Optional<Download> download(AccountId account, RecordId id, Format format) {
    return transactions.run(() -> {
      if (showRecord.show(account, id).filter(shown -> shown.state().offersDownload()).isEmpty()) {
        return Optional.empty();
      }
      Optional<ApplicationRecord> record =
          records.byId(id).filter(r -> r.account().equals(account));
      if (record.isEmpty()
          || !(certificates.ofRecord(id).orElse(null) instanceof Issuance.Issued issued)) {
        return Optional.empty();
      }
      if (records.eventsOf(id).stream().noneMatch(e -> e.kind() == RecordEvent.Kind.DOWNLOADED)) {
        records.addEvent(
            new RecordEvent(
                id,
                RecordEvent.Kind.DOWNLOADED,
                "",
                clock.instant().truncatedTo(ChronoUnit.MILLIS)));
      }
      if (format.holdsCertificate()) {
        downloads.recorded(id, clock.instant().truncatedTo(ChronoUnit.MILLIS));
      }
      String name = record.get().content().basic().commonName().text().replace("*", "wildcard");
      return above(issued).map(above -> file(name, issued.certificate(), above, format));
    });
  }

  private Download file(String name, Der certificate, Above above, Format format) {
    Der intermediate = above.intermediate().certificate();
    Der root = above.root().certificate();
    return switch (format) {
      case PEM -> pem(name + ".pem", certificate);
      case DER -> new Download(name + ".cer", "application/pkix-cert", certificate.bytes());
      case CHAIN -> pem(name + "-chain.pem", certificate, intermediate);
      case PKCS7 ->
          new Download(
              name + ".p7b",
              "application/x-pkcs7-certificates",
              bundles.pkcs7(List.of(certificate, intermediate, root)).bytes());
      case INTERMEDIATE -> pem("intermediate.pem", intermediate);
      case ROOT -> pem("root.pem", root);
    };
  }

  private static Download pem(String fileName, Der... certificates) {
    StringBuilder pem = new StringBuilder();
    for (Der certificate : certificates) {
      pem.append(certificate.pem("CERTIFICATE"));
    }
    return new Download(
        fileName, "application/x-pem-file", pem.toString().getBytes(StandardCharsets.US_ASCII));
  }

  private Optional<AuthorityCertificate> issuer(Issuance.Issued issued) {
    return authority.all().stream()
        .filter(a -> a.name().equals(issued.intention().authority()))
        .findFirst();
  }
}
