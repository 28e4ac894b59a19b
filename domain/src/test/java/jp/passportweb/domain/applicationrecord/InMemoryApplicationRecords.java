package jp.passportweb.domain.applicationrecord;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.contract.ContractCode;
import jp.passportweb.domain.organization.RegistrationNumber;
import jp.passportweb.domain.request.FollowUp;
import jp.passportweb.domain.request.Request;
import jp.passportweb.domain.request.revocation.RevocationReason;
import jp.passportweb.domain.signingrequest.DnsName;
import jp.passportweb.domain.signingrequest.SpkiHash;
import org.jspecify.annotations.Nullable;

/** {@link ApplicationRecords} in memory. */
public final class InMemoryApplicationRecords implements ApplicationRecords {
  private final Map<RecordId, ApplicationRecord> byId = new LinkedHashMap<>();
  private final List<RecordEvent> events = new ArrayList<>();
  private final List<Consumer<ApplicationRecord>> listeners = new ArrayList<>();
  private long next = 1;

  /** Has somebody hear of each change, after it. */
  public void onChange(Consumer<ApplicationRecord> listener) {
    listeners.add(listener);
  }

  private void tell(ApplicationRecord changed) {
    listeners.forEach(listener -> listener.accept(changed));
  }

  @Override
  public ReceiptNumber nextReceiptNumber() {
    return ReceiptNumber.ofNumber(next++);
  }

  @Override
  public void add(ApplicationRecord record) {
    boolean numberTaken =
        byId.values().stream().anyMatch(r -> r.receiptNumber().equals(record.receiptNumber()));
    if (numberTaken || byId.putIfAbsent(record.id(), record) != null) {
      throw new IllegalStateException("already there: " + record.receiptNumber());
    }
    tell(record);
  }

  @Override
  public Optional<ApplicationRecord> byId(RecordId id) {
    return Optional.ofNullable(byId.get(id));
  }

  @Override
  public boolean update(ApplicationRecord record) {
    ApplicationRecord stored = byId.get(record.id());
    if (stored == null || stored.version() != record.version()) {
      return false;
    }
    ApplicationRecord changed = RecordBuilder.from(stored).changedLike(record).build();
    byId.put(record.id(), changed);
    tell(changed);
    return true;
  }

  @Override
  public List<FollowUp> followUps(RecordId record, @Nullable ContractCode contract) {
    return all()
        .filter(r -> r.request().base() != null)
        .filter(r -> record.equals(r.request().base()) || isUnder(contract, r.request().base()))
        .sorted(inOrderOfApplication())
        .map(r ->
            new FollowUp(
                r.requestType(),
                r.request().base(),
                r.receiptNumber(),
                r.status(),
                isCompromise(r.request())))
        .toList();
  }

  private static boolean isCompromise(Request request) {
    return request instanceof Request.Revocation(var _, var reason)
        && reason == RevocationReason.KEY_COMPROMISE;
  }

  @Override
  public boolean updateSigningRequest(ApplicationRecord record) {
    if (!update(record)) {
      return false;
    }
    ApplicationRecord stored = byId.get(record.id());
    byId.put(record.id(), RecordBuilder.from(stored).saying(record.content()).build());
    return true;
  }

  @Override
  public boolean updateNames(ApplicationRecord record) {
    return updateSigningRequest(record);
  }

  @Override
  public Map<RecordId, SpkiHash> keysOf(List<RecordId> records) {
    return records.stream()
        .collect(Collectors.toMap(id -> id, id -> byId.get(id).content().basic().keyHash()));
  }

  @Override
  public Optional<ApplicationRecord> latestOf(ContractCode contract) {
    return all()
        .filter(r -> contract.equals(r.contract()) && r.status() == RecordStatus.COMPLETED)
        .filter(r -> r.requestType().certifies() || r.requestType() == RequestType.CONTACT_CHANGE)
        .max(inOrderOfApplication());
  }

  @Override
  public Set<AccountId> applicantsFor(DnsName commonName) {
    return all()
        .filter(r -> r.content().basic().commonName().equals(commonName))
        .map(ApplicationRecord::account)
        .collect(Collectors.toSet());
  }

  @Override
  public Optional<ApplicationRecord> latestOfAccount(AccountId account) {
    return all().filter(r -> r.account().equals(account)).max(inOrderOfApplication());
  }

  @Override
  public Optional<RegistrationNumber> registrationNumberOf(AccountId account) {
    return all()
        .filter(r -> r.account().equals(account) && r.status().stands())
        .filter(r -> r.content().organization().registrationNumber() != null)
        .max(inOrderOfApplication())
        .map(r -> r.content().organization().registrationNumber());
  }

  @Override
  public Optional<ApplicationRecord> earlierOfAccount(ApplicationRecord record) {
    return all()
        .filter(r -> r.account().equals(record.account()) && r.status().stands())
        .filter(r -> r.appliedAt().isBefore(record.appliedAt()))
        .max(inOrderOfApplication());
  }

  private boolean isUnder(@Nullable ContractCode contract, RecordId base) {
    return contract != null && contract.equals(byId.get(base).contract());
  }

  private static Comparator<ApplicationRecord> inOrderOfApplication() {
    return Comparator.comparing(ApplicationRecord::appliedAt)
        .thenComparing(r -> r.receiptNumber().text());
  }

  @Override
  public void addEvent(RecordEvent event) {
    events.add(event);
  }

  @Override
  public List<RecordEvent> eventsOf(RecordId record) {
    return events.stream()
        .filter(e -> e.record().equals(record))
        .sorted(Comparator.comparing(RecordEvent::at))
        .toList();
  }

  @Override
  public List<RecordId> ofContract(ContractCode contract) {
    return all()
        .filter(r -> contract.equals(r.contract()))
        .sorted(
            Comparator.comparing(ApplicationRecord::appliedAt)
                .thenComparing(r -> r.receiptNumber().text()))
        .map(ApplicationRecord::id)
        .toList();
  }

  @Override
  public List<RecordId> awaitingIssuance(int atMost) {
    return all()
        .filter(r -> r.status() == RecordStatus.ISSUING)
        .sorted(
            Comparator.comparing(ApplicationRecord::changedAt)
                .thenComparing(r -> r.receiptNumber().text()))
        .map(ApplicationRecord::id)
        .limit(atMost)
        .toList();
  }

  @Override
  public List<RecordId> openCertifying(AccountId account, int atMost) {
    return openCertifying()
        .filter(r -> r.account().equals(account))
        .sorted(
            Comparator.comparing(ApplicationRecord::appliedAt)
                .thenComparing(r -> r.receiptNumber().text()))
        .map(ApplicationRecord::id)
        .limit(atMost)
        .toList();
  }

  @Override
  public List<RecordId> openCertifyingAfter(@Nullable RecordId last, int atMost) {
    return openCertifying()
        .map(ApplicationRecord::id)
        .sorted(Comparator.comparing(id -> id.value().toString()))
        .filter(id -> last == null || id.value().toString().compareTo(last.value().toString()) > 0)
        .limit(atMost)
        .toList();
  }

  private Stream<ApplicationRecord> openCertifying() {
    return all().filter(r -> r.status().isOpen() && r.requestType().certifies());
  }

  /** Every record, in the order of adding. */
  public Stream<ApplicationRecord> all() {
    return byId.values().stream();
  }
}
