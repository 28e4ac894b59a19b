package jp.passportweb.application.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.review.ReviewRefusal;

/** Shows what will be mailed to the applicant, and to which address, before it is (CNV-1). */
@Assembled
public final class PreviewMessage {
  private final LayCase layCase;
  private final LettersOfCase letters;
  private final Transactions transactions;

  public PreviewMessage(LayCase layCase, LettersOfCase letters, Transactions transactions) {
    this.layCase = layCase;
    this.letters = letters;
    this.transactions = transactions;
  }

  public LetterPreview preview(RecordId record, OperatorId operator, TypedMessage typed) {
    List<FieldProblem> problems = new ArrayList<>();
    Optional<TypedMessage.Message> read = typed.read(problems);
    return read.isEmpty()
        ? new LetterPreview.Invalid(problems)
        : transactions.read(() -> shown(record, operator, read.get()));
  }

  private LetterPreview shown(RecordId record, OperatorId operator, TypedMessage.Message message) {
    Optional<OpenCase> open = layCase.lay(record, operator);
    if (open.isEmpty()) {
      return new LetterPreview.Refused(new ReviewRefusal.NoSuchRecord());
    }
    return open.get()
        .whyNotWrite(message.kind())
        .<LetterPreview>map(LetterPreview.Refused::new)
        .orElseGet(() -> composed(open.get(), message));
  }

  private LetterPreview composed(OpenCase open, TypedMessage.Message message) {
    return new LetterPreview.Shown(
        open,
        letters.composed(
            List.of(letters.message(open, message.kind(), message.to(), message.text()))));
  }
}
