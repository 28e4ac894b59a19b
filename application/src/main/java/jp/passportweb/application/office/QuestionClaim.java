package jp.passportweb.application.office;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.notice.DateWords;
import jp.passportweb.application.notice.PostOffice;
import jp.passportweb.domain.account.Accounts;
import jp.passportweb.domain.applicationrecord.ApplicationContent;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.catalog.Language;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.LongText;
import jp.passportweb.domain.input.Parsed;
import jp.passportweb.domain.notice.Notice;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.request.revocation.RevocationClock;
import jp.passportweb.domain.review.Comment;

/**
 * REV-6: whoever claims that a key is compromised is asked what proves it. The clock of BR 4.9.1.1
 * runs on. One question sent twice is asked once.
 */
@Assembled
public final class QuestionClaim {
  public static final String QUESTION = "claimQuestion";

  private final Desk desk;
  private final Accounts accounts;
  private final PostOffice postOffice;

  public QuestionClaim(Desk desk, Accounts accounts, PostOffice postOffice) {
    this.desk = desk;
    this.accounts = accounts;
    this.postOffice = postOffice;
  }

  public ReviewOutcome question(RecordId record, OperatorId operator, String typed) {
    return switch (LongText.parse(typed)) {
      case Parsed.Bad<LongText>(var problem) ->
          new ReviewOutcome.Invalid(List.of(new FieldProblem(QUESTION, problem)));
      case Parsed.Good<LongText>(LongText text) ->
          desk.examine(
              "claim.questioned",
              record,
              operator,
              OpenCase::whyNotQuestion,
              (open, now) -> ask(open, text.text(), now));
    };
  }

  private void ask(OpenCase open, String text, Instant now) {
    Comment comment = new Comment(text, open.operator().id(), now);
    if (open.review().endsWith(comment)) {
      return;
    }
    desk.reviews.add(open.record().id(), comment);
    Language language = accounts.languageOf(open.record().account());
    ApplicationContent content = open.record().content();
    RevocationClock clock =
        RevocationClock.of(open.record().request(), open.record().appliedAt()).orElseThrow();
    postOffice.postToAll(
        content.contacts(),
        contact ->
            new Notice.ClaimQuestioned(
                contact.email(),
                language,
                contact.name().text(),
                open.record().receiptNumber().text(),
                content.basic().commonName().text(),
                content.organization().name().text(),
                text,
                DateWords.minute(clock.due())),
        now);
    desk.note(open, "claim.questioned", Map.of("text", text), now);
  }
}
