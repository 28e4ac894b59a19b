package jp.passportweb.application.directory;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.proposal.ProposalDesk;
import jp.passportweb.application.proposal.ReadProvenNumbers;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.account.Accounts;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.RecordLists;
import jp.passportweb.domain.audit.TrailPages;
import jp.passportweb.domain.contract.Contract;
import jp.passportweb.domain.contract.ContractCode;
import jp.passportweb.domain.contract.Contracts;
import jp.passportweb.domain.directory.AccountDirectory;
import jp.passportweb.domain.logincertificate.LoginCertificate;
import jp.passportweb.domain.logincertificate.LoginCertificates;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.Operators;
import jp.passportweb.domain.passkey.Passkey;
import jp.passportweb.domain.passkey.Passkeys;
import jp.passportweb.domain.proposal.Proposal;
import jp.passportweb.domain.proposal.Proposals;
import jp.passportweb.domain.review.Standing;
import jp.passportweb.domain.search.Search;
import jp.passportweb.domain.session.Session;
import jp.passportweb.domain.session.SessionKind;
import jp.passportweb.domain.session.Sessions;
import org.jspecify.annotations.Nullable;

/** ACC-4: an account with all that the office knows of it. */
@Assembled
public final class ShowAccount {
  /** Rows of a page of its records. */
  public static final int PAGE_SIZE = 20;

  private static final int MOST_CONTRACTS = 100;
  private static final int MOST_PROPOSALS = 20;
  private static final int LAST_ACTS = 10;
  private static final RecordLists.Sort LATEST_FIRST =
      new RecordLists.Sort(RecordLists.Column.APPLIED_AT, false);

  private final Accounts accounts;
  private final AccountDirectory directory;
  private final Contracts contracts;
  private final ApplicationRecords records;
  private final RecordLists lists;
  private final LoginCertificates loginCertificates;
  private final Passkeys passkeys;
  private final Sessions sessions;
  private final Proposals proposals;
  private final TrailPages trail;
  private final Operators operators;
  private final ReadProvenNumbers readNumbers;
  private final Transactions transactions;
  private final InstantSource clock;

  public ShowAccount(
      Accounts accounts,
      AccountDirectory directory,
      Contracts contracts,
      ApplicationRecords records,
      RecordLists lists,
      LoginCertificates loginCertificates,
      Passkeys passkeys,
      Sessions sessions,
      Proposals proposals,
      TrailPages trail,
      Operators operators,
      ReadProvenNumbers readNumbers,
      Transactions transactions,
      InstantSource clock) {
    this.accounts = accounts;
    this.directory = directory;
    this.contracts = contracts;
    this.records = records;
    this.lists = lists;
    this.loginCertificates = loginCertificates;
    this.passkeys = passkeys;
    this.sessions = sessions;
    this.proposals = proposals;
    this.trail = trail;
    this.operators = operators;
    this.readNumbers = readNumbers;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * What opens it, besides the access key.
   *
   * @param sessions that are open now
   */
  public record Keys(
      List<LoginCertificate> certificates, List<Passkey> passkeys, List<Session> sessions) {}

  /**
   * What stands on the screen.
   *
   * @param latest what it applied for last; null before it ever did
   * @param past whether the past records are listed, and not the current ones
   * @param records one page of them
   * @param proposals what was proposed to mend of it, the latest first
   * @param acts what was done to it and to its latest records last
   */
  public record Shown(
      Account account,
      @Nullable ApplicationRecord latest,
      List<Contract> contracts,
      boolean past,
      RecordLists.Page records,
      Keys keys,
      List<Proposal> proposals,
      List<TrailPages.Line> acts,
      Collection<Operator> staff) {}

  /**
   * What a form needs that mends it.
   *
   * @param numbers the only ones that may be called, each with what proves it
   */
  public record Mendable(Account account, Map<String, Standing.Good> numbers) {}

  /** Nothing where there is none, and for who may not read it. */
  public Optional<Shown> show(Operator operator, AccountId id, boolean past, int page) {
    return transactions.read(() ->
        accounts
            .byId(id)
            .filter(_ -> operator.role().may(Capability.READ_CASES))
            .map(account -> shown(account, past, Math.max(1, page))));
  }

  /** An account that is to be mended. */
  public Optional<Mendable> mendable(Operator operator, AccountId id) {
    return transactions.read(() ->
        accounts
            .byId(id)
            .filter(_ -> operator.role().may(Capability.MEND_ACCOUNTS))
            .map(account -> new Mendable(account, readNumbers.of(id))));
  }

  /** A contract that is to be corrected. */
  public Optional<Contract> contract(Operator operator, ContractCode code) {
    return transactions.read(
        () -> contracts.byCode(code).filter(_ -> operator.role().may(Capability.READ_CASES)));
  }

  private Shown shown(Account account, boolean past, int page) {
    AccountId id = account.id();
    List<Contract> concluded = directory.contracts(id, MOST_CONTRACTS);
    RecordLists.Page wanted = page(id, past, page);
    RecordLists.Page listed = page <= wanted.pages() ? wanted : page(id, past, wanted.pages());
    return new Shown(
        account,
        records.latestOfAccount(id).orElse(null),
        concluded,
        past,
        listed,
        new Keys(
            loginCertificates.of(id),
            passkeys.ofAccount(id),
            sessions.of(SessionKind.PORTAL, id.value())),
        proposals.about(
            Stream.concat(
                    Stream.of(id.value().toString()),
                    concluded.stream().map(contract -> contract.code().text()))
                .toList(),
            MOST_PROPOSALS),
        trail.page(acts(id, concluded, listed), Optional.empty(), LAST_ACTS),
        operators.all());
  }

  private RecordLists.Page page(AccountId id, boolean past, int page) {
    RecordLists.Selection all =
        new RecordLists.Selection(past, Instant.EPOCH, clock.instant(), Search.NOTHING_SAID);
    return lists.ofAccount(id, all, LATEST_FIRST, page, PAGE_SIZE);
  }

  private static TrailPages.Filter acts(
      AccountId id, List<Contract> contracts, RecordLists.Page listed) {
    List<String> subjects =
        Stream.of(
                Stream.of(ProposalDesk.subject(id)),
                contracts.stream().map(contract -> contract.code().text()),
                listed.rows().stream().map(row -> row.receiptNumber().text()))
            .flatMap(some -> some)
            .toList();
    return new TrailPages.Filter(
        List.of(), "", "", "", subjects, Optional.empty(), Optional.empty(), false);
  }
}
