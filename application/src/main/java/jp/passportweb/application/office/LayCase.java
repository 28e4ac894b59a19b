package jp.passportweb.application.office;

import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.examination.ReadExamination;
import jp.passportweb.application.issuance.FindBrokenRules;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.operator.Operators;
import jp.passportweb.domain.review.FourEyes;
import jp.passportweb.domain.review.Reviews;

/** Lays a record on an operator's desk: reads all that a decision needs. */
@Assembled
public final class LayCase {
  private final ApplicationRecords records;
  private final Reviews reviews;
  private final Operators operators;
  private final Catalog catalog;
  private final ReadExamination readExamination;
  private final FindBrokenRules findBrokenRules;
  private final FourEyes fourEyes;

  public LayCase(
      ApplicationRecords records,
      Reviews reviews,
      Operators operators,
      Catalog catalog,
      ReadExamination readExamination,
      FindBrokenRules findBrokenRules,
      FourEyes fourEyes) {
    this.records = records;
    this.reviews = reviews;
    this.operators = operators;
    this.catalog = catalog;
    this.readExamination = readExamination;
    this.findBrokenRules = findBrokenRules;
    this.fourEyes = fourEyes;
  }

  /** The record as this operator sees it; runs in the caller's transaction. */
  public Optional<OpenCase> lay(RecordId id, OperatorId operator) {
    return records
        .byId(id)
        .flatMap(record -> operators.byId(operator).map(who -> openCase(record, who)));
  }

  private OpenCase openCase(ApplicationRecord record, Operator operator) {
    return new OpenCase(
        record,
        reviews.of(record.id()),
        operator,
        catalog.serviceOf(record.service()),
        fourEyes,
        readExamination.of(record),
        findBrokenRules.ahead(record));
  }
}
