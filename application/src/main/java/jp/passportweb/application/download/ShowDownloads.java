package jp.passportweb.application.download;

import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.portal.ShowRecord;
import jp.passportweb.application.portal.ShowRecord.RecordView;
import jp.passportweb.application.seal.ShowSeal;
import jp.passportweb.application.seal.ShowSeal.ShownSeal;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.domain.certificate.Revocation;
import jp.passportweb.domain.certificate.Revocations;
import org.jspecify.annotations.Nullable;

/** What 証明書/ステッカー ダウンロード画面 offers of a record (DWN-1). */
@Assembled
public final class ShowDownloads {
  private final ShowRecord showRecord;
  private final DownloadCertificate downloadCertificate;
  private final ShowSeal showSeal;
  private final Revocations revocations;
  private final Transactions transactions;

  public ShowDownloads(
      ShowRecord showRecord,
      DownloadCertificate downloadCertificate,
      ShowSeal showSeal,
      Revocations revocations,
      Transactions transactions) {
    this.showRecord = showRecord;
    this.downloadCertificate = downloadCertificate;
    this.showSeal = showSeal;
    this.revocations = revocations;
    this.transactions = transactions;
  }

  /** What the screen shows of a record's certificate. */
  public sealed interface Screen {}

  /**
   * What there is.
   *
   * @param seal nothing once it was handed on to the contract that followed
   */
  public record Offered(
      RecordView shown,
      Issuance.Issued issued,
      DownloadCertificate.Above above,
      @Nullable ShownSeal seal)
      implements Screen {}

  /**
   * A certificate that cannot be downloaded, because it counts no more or soon will not.
   *
   * @param revocation nothing while it is not revoked
   */
  public record Withheld(RecordView shown, Issuance.Issued issued, @Nullable Revocation revocation)
      implements Screen {}

  /** Empty where the record is another account's, or has no certificate. */
  public Optional<Screen> show(AccountId account, RecordId id) {
    return transactions.run(() -> showRecord.show(account, id).flatMap(this::screen));
  }

  private Optional<Screen> screen(RecordView shown) {
    Issuance.Issued issued = shown.issued();
    if (issued == null) {
      return Optional.empty();
    }
    return shown.state().offersDownload()
        ? downloadCertificate
            .above(issued)
            .map(above -> new Offered(shown, issued, above, seal(shown).orElse(null)))
        : Optional.of(new Withheld(shown, issued, revocation(issued.intention())));
  }

  private @Nullable Revocation revocation(Issuance.Intended certificate) {
    return revocations.of(certificate.authority(), certificate.serial()).orElse(null);
  }

  private Optional<ShownSeal> seal(RecordView shown) {
    return Optional.ofNullable(shown.record().contract()).flatMap(showSeal::ofContract);
  }
}
