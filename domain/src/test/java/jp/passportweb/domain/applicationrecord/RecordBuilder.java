package jp.passportweb.domain.applicationrecord;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.catalog.OfferingCode;
import jp.passportweb.domain.catalog.ServiceCode;
import jp.passportweb.domain.contract.ContractCode;
import jp.passportweb.domain.request.Request;
import org.jspecify.annotations.Nullable;

/**
 * Builds application records for tests: a plausible one, but for what the test cares about. Every
 * method changes the builder itself.
 */
public final class RecordBuilder {
  private static final Instant APPLIED = Instant.parse("2026-11-01T01:30:00.123456Z");

  private RecordId id = new RecordId(UUID.randomUUID());
  private ReceiptNumber receiptNumber = ReceiptNumber.ofNumber(4217);
  private AccountId account = new AccountId(UUID.randomUUID());
  private Request request = new Request.NewApplication();
  private RecordStatus status = RecordStatus.ACCEPTED;
  private ServiceCode service = new ServiceCode("SR30");
  private OfferingCode offering = new OfferingCode("SR30-1Y");
  private ApplicationContent content = ContentBuilder.content().build();
  private Consent consent = RecordSamples.consent();
  private @Nullable ContractCode contract;
  private boolean awaitsDocuments;
  private Instant appliedAt = APPLIED;
  private Instant changedAt = APPLIED;
  private long version;

  private RecordBuilder() {}

  /** A new application of SR 3.0, just accepted. */
  public static RecordBuilder record() {
    return new RecordBuilder();
  }

  /** A copy to vary. */
  public static RecordBuilder from(ApplicationRecord record) {
    RecordBuilder builder = new RecordBuilder();
    builder.id = record.id();
    builder.receiptNumber = record.receiptNumber();
    builder.account = record.account();
    builder.request = record.request();
    builder.status = record.status();
    builder.service = record.service();
    builder.offering = record.offering();
    builder.content = record.content();
    builder.consent = record.consent();
    builder.contract = record.contract();
    builder.awaitsDocuments = record.awaitsDocuments();
    builder.appliedAt = record.appliedAt();
    builder.changedAt = record.changedAt();
    builder.version = record.version();
    return builder;
  }

  /** What an update stores of a record, with the next version. */
  RecordBuilder changedLike(ApplicationRecord record) {
    status = record.status();
    contract = record.contract();
    awaitsDocuments = record.awaitsDocuments();
    changedAt = record.changedAt();
    version = record.version() + 1;
    return this;
  }

  public RecordBuilder number(long number) {
    receiptNumber = ReceiptNumber.ofNumber(number);
    return this;
  }

  public RecordBuilder of(AccountId owner) {
    account = owner;
    return this;
  }

  public RecordBuilder asking(Request newRequest) {
    request = newRequest;
    return this;
  }

  /** Of a kind, from some other record where the kind needs one. */
  public RecordBuilder type(RequestType type) {
    return asking(RecordSamples.request(type));
  }

  public RecordBuilder in(RecordStatus newStatus) {
    status = newStatus;
    return this;
  }

  public RecordBuilder offering(String newService, String newOffering) {
    service = new ServiceCode(newService);
    offering = new OfferingCode(newOffering);
    return this;
  }

  public RecordBuilder under(@Nullable ContractCode code) {
    contract = code;
    return this;
  }

  public RecordBuilder awaitingDocuments() {
    awaitsDocuments = true;
    return this;
  }

  public RecordBuilder appliedAt(Instant at) {
    appliedAt = at;
    changedAt = at;
    return this;
  }

  public RecordBuilder changedAt(Instant at) {
    changedAt = at;
    return this;
  }

  public RecordBuilder saying(ApplicationContent newContent) {
    content = newContent;
    return this;
  }

  /** Varies what the application says: {@code with(c -> c.serverName("www.example.jp"))}. */
  public RecordBuilder with(Consumer<ContentBuilder> change) {
    ContentBuilder builder = ContentBuilder.from(content);
    change.accept(builder);
    return saying(builder.build());
  }

  public ApplicationRecord build() {
    return new ApplicationRecord(
        id,
        receiptNumber,
        account,
        request,
        status,
        service,
        offering,
        content,
        consent,
        contract,
        awaitsDocuments,
        appliedAt,
        changedAt,
        version);
  }
}
