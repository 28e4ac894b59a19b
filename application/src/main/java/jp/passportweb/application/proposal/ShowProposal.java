package jp.passportweb.application.proposal;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.account.Accounts;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.contract.Contract;
import jp.passportweb.domain.contract.Contracts;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.operator.Operators;
import jp.passportweb.domain.problemreport.ProblemReport;
import jp.passportweb.domain.problemreport.ProblemReports;
import jp.passportweb.domain.proposal.Matter;
import jp.passportweb.domain.proposal.Proposal;
import jp.passportweb.domain.proposal.Proposals;
import jp.passportweb.domain.request.revocation.RevocationClock;
import jp.passportweb.domain.review.Decision;
import org.jspecify.annotations.Nullable;

/** A proposal with what it is about, as that stands now. */
@Assembled
public final class ShowProposal {
  private final Proposals proposals;
  private final Accounts accounts;
  private final Contracts contracts;
  private final ApplicationRecords records;
  private final ProblemReports reports;
  private final Operators operators;
  private final Transactions transactions;

  public ShowProposal(
      Proposals proposals,
      Accounts accounts,
      Contracts contracts,
      ApplicationRecords records,
      ProblemReports reports,
      Operators operators,
      Transactions transactions) {
    this.proposals = proposals;
    this.accounts = accounts;
    this.contracts = contracts;
    this.records = records;
    this.reports = reports;
    this.operators = operators;
    this.transactions = transactions;
  }

  /**
   * What it is about.
   *
   * @param name as people call it: an organisation, a contract, a receipt number
   * @param standing what stands there now; empty where nothing is replaced
   * @param account whose it is; null where it is nobody's
   * @param clock that runs on meanwhile (BR 4.9.1.1); null where none does
   */
  public record About(
      String name, String standing, @Nullable Account account, @Nullable RevocationClock clock) {}

  /**
   * What stands on the screen.
   *
   * @param names of those who took part
   */
  public record Shown(Proposal proposal, About about, Map<OperatorId, String> names) {
    /** Whether what it is about became another since it was proposed. */
    public boolean isStale() {
      return proposal.isOpen() && !about.standing().equals(proposal.matter().before());
    }
  }

  /** Nothing where there is none, and for who may not read it. */
  public Optional<Shown> show(Operator operator, UUID id) {
    return transactions.read(() ->
        proposals
            .byId(id)
            .filter(_ -> operator.role().may(Capability.READ_CASES))
            .map(this::shown));
  }

  /** Runs in the caller's transaction. */
  Shown shown(Proposal proposal) {
    return new Shown(proposal, about(proposal.matter()), names(proposal));
  }

  private About about(Matter matter) {
    return switch (matter) {
      case Matter.OtpAddress mended -> {
        Account account = accounts.byId(mended.account()).orElseThrow();
        yield new About(
            account.organizationName().text(), account.otpAddress().text(), account, null);
      }
      case Matter.OrganizationName corrected -> {
        Account account = accounts.byId(corrected.account()).orElseThrow();
        String name = account.organizationName().text();
        yield new About(name, name, account, null);
      }
      case Matter.LastDay corrected -> {
        Contract contract = contracts.byCode(corrected.contract()).orElseThrow();
        yield new About(
            contract.code().text(),
            contract.until().toString(),
            accounts.byId(contract.account()).orElse(null),
            null);
      }
      case Matter.FalseClaim claim -> {
        ApplicationRecord record = records.byId(claim.request()).orElseThrow();
        yield new About(
            record.receiptNumber().text(),
            claim.before(),
            accounts.byId(record.account()).orElse(null),
            RevocationClock.of(record.request(), record.appliedAt()).orElse(null));
      }
      case Matter.FalseReport claim -> {
        ProblemReport report = reports.byId(claim.report()).orElseThrow();
        yield new About(
            report.receipt().text(),
            claim.before(),
            null,
            new RevocationClock(report.receivedAt(), report.complaint().kind().limit()));
      }
    };
  }

  private Map<OperatorId, String> names(Proposal proposal) {
    Proposal.Withdrawal withdrawn = proposal.withdrawn();
    return Stream.of(
            proposal.proposed(),
            proposal.confirmed(),
            withdrawn == null ? null : withdrawn.decision())
        .filter(Objects::nonNull)
        .map(Decision::by)
        .distinct()
        .collect(
            Collectors.toMap(
                by -> by, by -> operators.byId(by).map(Operator::displayName).orElse("")));
  }
}
