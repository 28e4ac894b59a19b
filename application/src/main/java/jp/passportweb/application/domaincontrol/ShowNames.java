package jp.passportweb.application.domaincontrol;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import jp.passportweb.domain.domaincontrol.ControlMail;
import jp.passportweb.domain.domaincontrol.ControlMails;
import jp.passportweb.domain.domaincontrol.PendingAuthorization;
import jp.passportweb.domain.domaincontrol.ValidationMethod;
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

  private static final Set<ValidationMethod> MAIL =
      Set.of(ValidationMethod.CONSTRUCTED_MAIL, ValidationMethod.TXT_CONTACT_MAIL);

  private final ApplicationRecords records;
  private final ReadNameProofs readNameProofs;
  private final NeedOfNames needOfNames;
  private final Attempts attempts;
  private final ControlMails mails;
  private final Transactions transactions;

  public ShowNames(
      ApplicationRecords records,
      ReadNameProofs readNameProofs,
      NeedOfNames needOfNames,
      Attempts attempts,
      ControlMails mails,
      Transactions transactions) {
    this.records = records;
    this.readNameProofs = readNameProofs;
    this.needOfNames = needOfNames;
    this.attempts = attempts;
    this.mails = mails;
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
    List<AuthorizationId> ids =
        Stream.concat(
                proofs.stream().flatMap(proof -> provenBy(proof).stream()),
                pending.values().stream().map(PendingAuthorization::id))
            .distinct()
            .toList();
    Map<AuthorizationId, List<Attempt>> seen = seen(ids);
    Map<AuthorizationId, List<ControlMail>> sent = sent(proofs, pending.values());
    return new RecordNames(
        record,
        proofs.stream()
            .map(proof ->
                standing(proof, pending.get(AuthorizationDomainName.of(proof.name())), seen, sent))
            .toList());
  }

  /** Only what is pending, or was proven so, has mails. */
  private Map<AuthorizationId, List<ControlMail>> sent(
      List<NameProof> proofs, Collection<PendingAuthorization> pending) {
    List<AuthorizationId> ids =
        Stream.concat(
                proofs.stream()
                    .filter(ShowNames::isByMail)
                    .flatMap(proof -> provenBy(proof).stream()),
                pending.stream().map(PendingAuthorization::id))
            .distinct()
            .toList();
    return ids.isEmpty()
        ? Map.of()
        : mails.of(ids).stream().collect(Collectors.groupingBy(ControlMail::authorization));
  }

  private static boolean isByMail(NameProof proof) {
    NameProof.Control control = proof.control();
    return control != null && MAIL.contains(control.authorization().method());
  }

  private Map<AuthorizationId, List<Attempt>> seen(List<AuthorizationId> ids) {
    return attempts.latest(ids, ids.size() * ATTEMPTS_EACH).stream()
        .collect(
            Collectors.groupingBy(
                Attempts.OfAuthorization::authorization,
                Collectors.mapping(Attempts.OfAuthorization::attempt, Collectors.toList())));
  }

  private static NameStanding standing(
      NameProof proof,
      @Nullable PendingAuthorization pending,
      Map<AuthorizationId, List<Attempt>> seen,
      Map<AuthorizationId, List<ControlMail>> sent) {
    AuthorizationId by = provenBy(proof).orElse(pending == null ? null : pending.id());
    return new NameStanding(
        proof,
        proof.isProven() ? null : pending,
        by == null ? List.of() : seen.getOrDefault(by, List.of()),
        by == null ? List.of() : sent.getOrDefault(by, List.of()));
  }

  private static Optional<AuthorizationId> provenBy(NameProof proof) {
    return Optional.ofNullable(proof.control()).map(control -> control.authorization().id());
  }
}
