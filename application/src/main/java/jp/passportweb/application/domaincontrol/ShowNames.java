package jp.passportweb.application.domaincontrol;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.domaincontrol.AuthorizationDomainName;
import jp.passportweb.domain.domaincontrol.AuthorizationId;
import jp.passportweb.domain.domaincontrol.PendingAuthorization;
import jp.passportweb.domain.nameproof.NameProof;
import jp.passportweb.domain.nameproof.NameStanding;
import jp.passportweb.domain.perspective.Attempt;
import jp.passportweb.domain.perspective.Attempts;
import org.jspecify.annotations.Nullable;

/** ドメイン管理権限の確認: for each name of a record what is proven, or asked for and seen (DCV-4). */
@Assembled
public final class ShowNames {
  /** Enough for the latest few tries of each. */
  private static final int ATTEMPTS_EACH = 40;

  private final ApplicationRecords records;
  private final ReadNameProofs readNameProofs;
  private final NeedOfNames needOfNames;
  private final Attempts attempts;
  private final Transactions transactions;

  public ShowNames(
      ApplicationRecords records,
      ReadNameProofs readNameProofs,
      NeedOfNames needOfNames,
      Attempts attempts,
      Transactions transactions) {
    this.records = records;
    this.readNameProofs = readNameProofs;
    this.needOfNames = needOfNames;
    this.attempts = attempts;
    this.transactions = transactions;
  }

  /** A record with the standing of each of its names, in its order. */
  public record RecordNames(ApplicationRecord record, List<NameStanding> names) {
    public long proven() {
      return names.stream().filter(name -> name.proof().isProven()).count();
    }

    public boolean areGood() {
      return names.stream().allMatch(name -> name.state() == NameStanding.State.PROVEN);
    }
  }

  /** The account's record that asks for a certificate; another account's is as if not there. */
  public Optional<RecordNames> show(AccountId account, RecordId id) {
    return transactions.run(() ->
        records
            .byId(id)
            .filter(record -> record.account().equals(account))
            .filter(record -> record.requestType().certifies())
            .map(this::of));
  }

  /** As above of any record; runs in the caller's transaction. */
  public RecordNames of(ApplicationRecord record) {
    List<NameProof> proofs = readNameProofs.of(record).each();
    Map<AuthorizationDomainName, PendingAuthorization> pending =
        needOfNames.pendingOf(record).stream()
            .collect(Collectors.toMap(PendingAuthorization::name, Function.identity()));
    Map<AuthorizationId, List<Attempt>> seen = seen(proofs, pending);
    return new RecordNames(
        record,
        proofs.stream()
            .map(proof ->
                standing(proof, pending.get(AuthorizationDomainName.of(proof.name())), seen))
            .toList());
  }

  private Map<AuthorizationId, List<Attempt>> seen(
      List<NameProof> proofs, Map<AuthorizationDomainName, PendingAuthorization> pending) {
    List<AuthorizationId> ids =
        Stream.concat(
                proofs.stream().flatMap(proof -> provenBy(proof).stream()),
                pending.values().stream().map(PendingAuthorization::id))
            .distinct()
            .toList();
    return attempts.latest(ids, ids.size() * ATTEMPTS_EACH).stream()
        .collect(
            Collectors.groupingBy(
                Attempts.OfAuthorization::authorization,
                Collectors.mapping(Attempts.OfAuthorization::attempt, Collectors.toList())));
  }

  private static NameStanding standing(
      NameProof proof,
      @Nullable PendingAuthorization pending,
      Map<AuthorizationId, List<Attempt>> seen) {
    AuthorizationId by = provenBy(proof).orElse(pending == null ? null : pending.id());
    return new NameStanding(
        proof,
        proof.isProven() ? null : pending,
        by == null ? List.of() : seen.getOrDefault(by, List.of()));
  }

  private static Optional<AuthorizationId> provenBy(NameProof proof) {
    return Optional.ofNullable(proof.control()).map(control -> control.authorization().id());
  }
}
