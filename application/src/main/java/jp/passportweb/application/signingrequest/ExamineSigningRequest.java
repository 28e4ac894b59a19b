package jp.passportweb.application.signingrequest;

import java.util.List;
import java.util.stream.Stream;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.signingrequest.CertifiableNames;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.domain.signingrequest.EncodingFinding;
import jp.passportweb.domain.signingrequest.Finding;
import jp.passportweb.domain.signingrequest.KeyPolicy;
import jp.passportweb.domain.signingrequest.KnownKeys;
import jp.passportweb.domain.signingrequest.SigningRequest;
import jp.passportweb.domain.signingrequest.SigningRequestReader;
import jp.passportweb.domain.signingrequest.SigningRequestReader.Reading;
import jp.passportweb.domain.signingrequest.SigningRequestRules;
import jp.passportweb.domain.signingrequest.SigningRequestVerdict;
import jp.passportweb.domain.signingrequest.SubmittedSigningRequest;

/** Reads a submitted CSR and asks every rule; nothing is stored. */
@Assembled
public final class ExamineSigningRequest {
  private final SigningRequestReader reader;
  private final SigningRequestRules rules;

  public ExamineSigningRequest(
      SigningRequestReader reader,
      CertifiableNames certifiable,
      KnownKeys knownKeys,
      KeyPolicy policy) {
    this.reader = reader;
    this.rules = new SigningRequestRules(certifiable, knownKeys, policy);
  }

  /**
   * Examines what was pasted ({@link SubmittedSigningRequest#ofText}) or uploaded ({@link
   * SubmittedSigningRequest#ofBytes}). Throws for no input; a failing store of blocked keys is not
   * hidden.
   */
  public SigningRequestExamination examine(
      SubmittedSigningRequest submitted, boolean wildcardAllowed) {
    return switch (submitted) {
      case SubmittedSigningRequest.Defective defective -> SigningRequestExamination.of(defective);
      case SubmittedSigningRequest.Found(Der der) ->
          switch (reader.read(der)) {
            case Reading.Malformed(SigningRequestReader.Defect defect) ->
                SigningRequestExamination.unreadable(List.of(EncodingFinding.of(defect)));
            case Reading.PartlyMalformed(var defect, var key, var signature) ->
                SigningRequestExamination.unreadable(
                    Stream.concat(
                            Stream.<Finding>of(EncodingFinding.of(defect)),
                            rules.besides(key, signature).stream())
                        .toList());
            case Reading.WellFormed(SigningRequest request) -> examined(request, wildcardAllowed);
          };
    };
  }

  private SigningRequestExamination examined(SigningRequest request, boolean wildcardAllowed) {
    SigningRequestVerdict verdict = rules.examine(request, wildcardAllowed);
    return new SigningRequestExamination(
        request, verdict.findings(), verdict.names(), verdict.proposed());
  }
}
