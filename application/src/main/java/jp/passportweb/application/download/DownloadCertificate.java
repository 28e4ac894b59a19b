package jp.passportweb.application.download;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.portal.ShowRecord;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.RecordEvent;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.certificate.AuthorityCertificate;
import jp.passportweb.domain.certificate.CertificateAuthority;
import jp.passportweb.domain.certificate.CertificateBundles;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.domain.download.Downloads;
import jp.passportweb.domain.signingrequest.DnsName;

/**
 * One file of an issued certificate (DWN-1); the first download is noted in the record's history,
 * and that the certificate itself was downloaded for the search (SRC-1).
 */
@Assembled
public final class DownloadCertificate {
  private final ShowRecord showRecord;
  private final ApplicationRecords records;
  private final CertificateAuthority authority;
  private final CertificateBundles bundles;
  private final Downloads downloads;
  private final AuditTrail audit;
  private final Transactions transactions;
  private final InstantSource clock;

  public DownloadCertificate(
      ShowRecord showRecord,
      ApplicationRecords records,
      CertificateAuthority authority,
      CertificateBundles bundles,
      Downloads downloads,
      AuditTrail audit,
      Transactions transactions,
      InstantSource clock) {
    this.showRecord = showRecord;
    this.records = records;
    this.authority = authority;
    this.bundles = bundles;
    this.downloads = downloads;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** The files on offer. */
  public enum Format {
    PEM("%s.pem"),
    DER("%s.cer"),
    CHAIN("%s-chain.pem"),
    PKCS7("%s.p7b"),
    INTERMEDIATE("intermediate.pem"),
    ROOT("root.pem"),
    /** Every other file in one. */
    ALL("%s.zip");

    private final String fileName;

    Format(String fileName) {
      this.fileName = fileName;
    }

    /** The name under which it is saved, of a server. */
    public String fileName(String server) {
      return fileName.formatted(server);
    }

    /** Whether the server certificate is in it. */
    boolean holdsCertificate() {
      return switch (this) {
        case PEM, DER, CHAIN, PKCS7, ALL -> true;
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
    return transactions.run(() ->
        showRecord
            .show(account, id)
            .filter(shown -> shown.state().offersDownload())
            .flatMap(shown -> download(shown, format)));
  }

  private Optional<Download> download(ShowRecord.RecordView shown, Format format) {
    Issuance.Issued issued = shown.issued();
    if (issued == null) {
      return Optional.empty();
    }
    RecordId id = shown.record().id();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    if (shown.events().stream().noneMatch(e -> e.kind() == RecordEvent.Kind.DOWNLOADED)) {
      records.addEvent(new RecordEvent(id, RecordEvent.Kind.DOWNLOADED, "", now));
    }
    if (format.holdsCertificate()) {
      downloads.recorded(id, now);
      audit.append(
          new AuditEvent(
              now,
              "account:" + shown.record().account().value(),
              "certificate.downloaded",
              shown.record().receiptNumber().text(),
              Map.of("file", format.name())));
    }
    CertificateFiles files =
        new CertificateFiles(
            server(shown.record().content().basic().commonName()), issued.certificate(), bundles);
    return above(issued).map(above -> files.file(format, above));
  }

  /** A common name as it stands in the names of files. */
  public static String server(DnsName commonName) {
    return commonName.text().replace("*", "wildcard");
  }

  private Optional<AuthorityCertificate> issuer(Issuance.Issued issued) {
    return authority.all().stream()
        .filter(a -> a.name().equals(issued.intention().authority()))
        .findFirst();
  }
}
