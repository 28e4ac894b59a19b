package jp.passportweb.application.problemreport;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.allowance.Allowance.Limit;
import jp.passportweb.domain.allowance.Allowances;
import jp.passportweb.domain.catalog.Language;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.FormResult;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.problemreport.KeyProof;
import jp.passportweb.domain.problemreport.ReportForm;
import jp.passportweb.domain.problemreport.ReportReceipt;
import org.jspecify.annotations.Nullable;

/**
 * 問題の報告: from anybody, at any hour (PRB-1, BR 4.9.3). How many come from one place, go to one
 * mailbox and come in a day is bounded; what is refused is told how else to reach us.
 */
@Assembled
public final class ReceiveProblemReport {
  private static final Limit FROM_ONE_ADDRESS = new Limit(10, Duration.ofDays(1));
  private static final Limit TO_ONE_MAILBOX = new Limit(5, Duration.ofDays(1));
  private static final Limit FROM_ALL = new Limit(2000, Duration.ofDays(1));

  private final ReadProof readProof;
  private final TakeReport takeReport;
  private final Allowances allowances;
  private final InstallationKey key;
  private final Transactions transactions;
  private final InstantSource clock;

  public ReceiveProblemReport(
      ReadProof readProof,
      TakeReport takeReport,
      Allowances allowances,
      InstallationKey key,
      Transactions transactions,
      InstantSource clock) {
    this.readProof = readProof;
    this.takeReport = takeReport;
    this.allowances = allowances;
    this.key = key;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What came of it. */
  public sealed interface Outcome {
    /** It is a case now. */
    record Received(ReportReceipt receipt, Instant answerBy) implements Outcome {}

    /** Something of the form is wrong. */
    record Invalid(List<FieldProblem> problems) implements Outcome {}

    /** Too many came; another way is open. */
    record TooMany() implements Outcome {}
  }

  /**
   * Takes it.
   *
   * @param address of the network where it comes from
   */
  public Outcome receive(Map<String, String> typed, Language language, String address) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    String typedProof = typed.getOrDefault(ReportForm.PROOF, "");
    KeyProof proof = readProof.read(typedProof).orElse(null);
    return switch (ReportForm.ofVisitor(typed, language, now)) {
      case FormResult.Incomplete<ReportForm.Filled>(var problems) -> new Outcome.Invalid(problems);
      case FormResult.Complete<ReportForm.Filled>(ReportForm.Filled form) ->
          !typedProof.isBlank() && proof == null
              ? new Outcome.Invalid(
                  List.of(new FieldProblem(ReportForm.PROOF, new InputProblem.ProvesNothing())))
              : transactions.run(() -> take(form, proof, address, now));
    };
  }

  private Outcome take(
      ReportForm.Filled form, @Nullable KeyProof proof, String address, Instant now) {
    EmailAddress mail = Objects.requireNonNull(form.reporter().mail());
    boolean taken =
        allowances.use(counted("address", address), FROM_ONE_ADDRESS, now)
            && allowances.use(counted("mailbox", mail.mailboxWithoutTag()), TO_ONE_MAILBOX, now)
            && allowances.use("problem-report:all", FROM_ALL, now);
    if (!taken) {
      return new Outcome.TooMany();
    }
    var report = takeReport.take(form, proof, "visitor", now);
    return new Outcome.Received(report.receipt(), report.clock().due());
  }

  private String counted(String kind, String whom) {
    return "problem-report:" + kind + ":" + key.digest("problem-report-" + kind, whom);
  }
}
