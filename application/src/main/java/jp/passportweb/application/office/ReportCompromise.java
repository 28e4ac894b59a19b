package jp.passportweb.application.office;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.certificate.RevokeAndTell;
import jp.passportweb.application.certificate.RevokeCertificate;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.certificate.Certificates;
import jp.passportweb.domain.certificate.CrlReason;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.domain.certificate.Revocation;
import jp.passportweb.domain.certificate.Revocations;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.LongText;
import jp.passportweb.domain.input.Parsed;
import jp.passportweb.domain.review.ReviewRefusal;

/**
 * REV-4: the office learns that a certificate's key is compromised, while it counts, while its
 * revocation is under way, or after it was revoked for another reason. The reason that the world
 * reads becomes keyCompromise, the key is blocked, and what else has it is revoked.
 */
@Assembled
public final class ReportCompromise {
  /** What proves the compromise. */
  public static final String PROOF = "proof";

  private final Desk desk;
  private final Certificates certificates;
  private final Revocations revocations;
  private final RevokeAndTell revoke;

  public ReportCompromise(
      Desk desk, Certificates certificates, Revocations revocations, RevokeAndTell revoke) {
    this.desk = desk;
    this.certificates = certificates;
    this.revocations = revocations;
    this.revoke = revoke;
  }

  /**
   * @param seen the record of the certificate
   */
  public ReviewOutcome report(Seen seen, String typedProof) {
    return switch (LongText.parse(typedProof)) {
      case Parsed.Bad<LongText>(var problem) ->
          new ReviewOutcome.Invalid(List.of(new FieldProblem(PROOF, problem)));
      case Parsed.Good<LongText>(LongText proof) ->
          desk.decide(
              "revocation.compromise-reported",
              seen,
              open -> open.whyNotComment().or(() -> whyNot(open.record().id())),
              (open, now) -> store(open, proof.text(), now));
    };
  }

  private Optional<ReviewRefusal> whyNot(RecordId record) {
    boolean isNews =
        certificates.ofRecord(record).orElse(null) instanceof Issuance.Issued issued
            && issued.lastsBeyond(desk.now())
            && !isCompromised(issued.intention());
    return isNews ? Optional.empty() : Optional.of(new ReviewRefusal.NothingToReport());
  }

  private boolean isCompromised(Issuance.Intended certificate) {
    return revocations
        .of(certificate.authority(), certificate.serial())
        .map(Revocation::reason)
        .filter(reason -> reason == CrlReason.KEY_COMPROMISE)
        .isPresent();
  }

  private void store(OpenCase open, String proof, Instant now) {
    desk.save(open, open.review());
    Desk.unlessChanged(
        revoke.revoke(
            new RevokeCertificate.Command(
                open.record().id(), CrlReason.KEY_COMPROMISE, Desk.actor(open)),
            open.record()));
    desk.note(open, "revocation.compromise-reported", Map.of("proof", proof), now);
  }
}
