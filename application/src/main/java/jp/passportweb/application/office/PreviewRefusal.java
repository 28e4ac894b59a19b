package jp.passportweb.application.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.notice.PostOffice;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.notice.Notice;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.review.RefusalGrounds;
import jp.passportweb.domain.review.ReviewRefusal;

/** Shows what the applicant will read of a refusal before anything is refused (REF-2). */
@Assembled
public final class PreviewRefusal {
  private final LayCase layCase;
  private final LettersOfCase letters;
  private final RefusalGrounds grounds;
  private final Transactions transactions;

  public PreviewRefusal(
      LayCase layCase, LettersOfCase letters, RefusalGrounds grounds, Transactions transactions) {
    this.layCase = layCase;
    this.letters = letters;
    this.grounds = grounds;
    this.transactions = transactions;
  }

  public LetterPreview preview(RecordId record, OperatorId operator, TypedRefusal typed) {
    List<FieldProblem> problems = new ArrayList<>();
    Optional<TypedRefusal.Grounded> read = typed.read(grounds, problems);
    return read.isEmpty()
        ? new LetterPreview.Invalid(problems)
        : transactions.read(() -> shown(record, operator, read.get()));
  }

  private LetterPreview shown(RecordId record, OperatorId operator, TypedRefusal.Grounded why) {
    Optional<OpenCase> open = layCase.lay(record, operator);
    if (open.isEmpty()) {
      return new LetterPreview.Refused(new ReviewRefusal.NoSuchRecord());
    }
    return open.get()
        .whyNotRefuse()
        .<LetterPreview>map(LetterPreview.Refused::new)
        .orElseGet(() -> composed(open.get(), why));
  }

  private LetterPreview composed(OpenCase open, TypedRefusal.Grounded why) {
    String reason = letters.reason(open, why.ground(), why.text());
    List<Notice> notices =
        PostOffice.mailboxes(open.record().content().contacts().all().stream()).stream()
            .map(contact -> letters.refusal(open, contact, reason))
            .toList();
    return new LetterPreview.Shown(open, letters.composed(notices));
  }
}
