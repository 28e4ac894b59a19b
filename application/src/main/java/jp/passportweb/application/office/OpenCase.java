package jp.passportweb.application.office;

import java.util.List;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.catalog.CertificateService;
import jp.passportweb.domain.catalog.DocumentRequirement;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.review.ExaminationRules;
import jp.passportweb.domain.review.Outstanding;
import jp.passportweb.domain.review.Review;

/** A record on the desk of an operator, with all that a decision needs. */
public record OpenCase(
    ApplicationRecord record,
    Review review,
    Operator operator,
    CertificateService service,
    List<DocumentRequirement> required) {

  public List<Outstanding> outstanding() {
    return ExaminationRules.outstanding(review, service.level(), required);
  }

  OpenCase with(ApplicationRecord newRecord, Review newReview) {
    return new OpenCase(newRecord, newReview, operator, service, required);
  }
}
