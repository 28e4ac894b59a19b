package jp.passportweb.persistence.applicationrecord;

import static jp.passportweb.persistence.jooq.Sequences.RECEIPT_NUMBER;
import static jp.passportweb.persistence.jooq.Tables.APPLICATION_NAME;
import static jp.passportweb.persistence.jooq.Tables.APPLICATION_RECORD;
import static jp.passportweb.persistence.jooq.Tables.RECORD_EVENT;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.ReceiptNumber;
import jp.passportweb.domain.applicationrecord.RecordEvent;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.contract.ContractCode;
import jp.passportweb.domain.numbering.GivenNumbers;
import jp.passportweb.domain.numbering.Series;
import jp.passportweb.domain.organization.RegistrationNumber;
import jp.passportweb.domain.request.FollowUp;
import jp.passportweb.domain.request.revocation.RevocationReason;
import jp.passportweb.domain.signingrequest.DnsName;
import jp.passportweb.domain.signingrequest.SpkiHash;
import jp.passportweb.persistence.jooq.tables.records.RecordEventRecord;
import jp.passportweb.persistence.queue.WorkItems;
import jp.passportweb.persistence.search.RecordListing;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** {@link ApplicationRecords} in the database. */
@Singleton
final class SqlApplicationRecords implements ApplicationRecords {
  private final DSLContext sql;
  private final RecordReader reader;
  private final RecordWriter writer;
  private final RecordListing listing;
  private final WorkItems work;
  private final GivenNumbers given;

  SqlApplicationRecords(
      DSLContext sql,
      InstallationKey key,
      RecordListing listing,
      WorkItems work,
      GivenNumbers given) {
    this.sql = sql;
    this.listing = listing;
    this.work = work;
    this.given = given;
    reader = new RecordReader(sql, key);
    writer = new RecordWriter(sql, key);
  }

  @Override
  public ReceiptNumber nextReceiptNumber() {
    long number = sql.nextval(RECEIPT_NUMBER);
    given.given(Series.RECEIPT_NUMBER, number);
    return ReceiptNumber.ofNumber(number);
  }

  @Override
  public void add(ApplicationRecord record) {
    writer.add(record);
    listing.added(record);
    work.added(record);
  }

  @Override
  public Optional<ApplicationRecord> byId(RecordId id) {
    return reader.byId(id.value());
  }

  @Override
  public boolean update(ApplicationRecord record) {
    boolean updated =
        sql.update(APPLICATION_RECORD)
                .set(APPLICATION_RECORD.STATUS, record.status().name())
                .set(
                    APPLICATION_RECORD.CONTRACT_CODE,
                    Optional.ofNullable(record.contract()).map(ContractCode::text).orElse(null))
                .set(APPLICATION_RECORD.AWAITS_DOCUMENTS, record.awaitsDocuments())
                .set(APPLICATION_RECORD.CHANGED_AT, record.changedAt())
                .set(APPLICATION_RECORD.VERSION, record.version() + 1)
                .where(APPLICATION_RECORD.ID.eq(record.id().value()))
                .and(APPLICATION_RECORD.VERSION.eq(record.version()))
                .execute()
            == 1;
    if (updated) {
      listing.changed(record);
      work.changed(record);
    }
    return updated;
  }

  @Override
  public boolean updateSigningRequest(ApplicationRecord record) {
    boolean updated = update(record);
    if (updated) {
      writer.rewriteSigningRequest(record);
    }
    return updated;
  }

  @Override
  public boolean updateNames(ApplicationRecord record) {
    boolean updated = update(record);
    if (updated) {
      sql.deleteFrom(APPLICATION_NAME)
          .where(APPLICATION_NAME.RECORD_ID.eq(record.id().value()))
          .and(
              APPLICATION_NAME.DNS_NAME.notIn(
                  record.content().basic().names().stream().map(DnsName::text).toList()))
          .execute();
    }
    return updated;
  }

  @Override
  public Map<RecordId, SpkiHash> keysOf(List<RecordId> records) {
    if (records.isEmpty()) {
      return Map.of();
    }
    return sql.select(APPLICATION_RECORD.ID, APPLICATION_RECORD.KEY_HASH)
        .from(APPLICATION_RECORD)
        .where(APPLICATION_RECORD.ID.in(records.stream().map(RecordId::value).toList()))
        .fetchMap(row -> new RecordId(row.value1()), row -> new SpkiHash(row.value2()));
  }

  /** By index from either end: one condition over both would look through the whole table. */
  @Override
  public List<FollowUp> followUps(RecordId record, @Nullable ContractCode contract) {
    var later = APPLICATION_RECORD;
    var base = APPLICATION_RECORD.as("base");
    var columns =
        List.of(
            later.REQUEST_TYPE,
            later.BASE_RECORD,
            later.RECEIPT_NUMBER,
            later.STATUS,
            later.REVOCATION_REASON,
            later.APPLIED_AT);
    var fromRecord = sql.select(columns).from(later).where(later.BASE_RECORD.eq(record.value()));
    var found =
        contract == null
            ? fromRecord
            : fromRecord.union(
                sql.select(columns)
                    .from(base)
                    .join(later)
                    .on(later.BASE_RECORD.eq(base.ID))
                    .where(base.CONTRACT_CODE.eq(contract.text())));
    return found
        .fetch()
        .sortAsc(later.RECEIPT_NUMBER)
        .sortAsc(later.APPLIED_AT)
        .map(row ->
            new FollowUp(
                RequestType.valueOf(row.get(later.REQUEST_TYPE)),
                new RecordId(row.get(later.BASE_RECORD)),
                new ReceiptNumber(row.get(later.RECEIPT_NUMBER)),
                RecordStatus.valueOf(row.get(later.STATUS)),
                RevocationReason.KEY_COMPROMISE.name().equals(row.get(later.REVOCATION_REASON))));
  }

  @Override
  public Set<AccountId> applicantsFor(DnsName commonName) {
    return sql.selectDistinct(APPLICATION_RECORD.ACCOUNT_ID)
        .from(APPLICATION_RECORD)
        .join(APPLICATION_NAME)
        .on(APPLICATION_NAME.RECORD_ID.eq(APPLICATION_RECORD.ID))
        .where(APPLICATION_NAME.DNS_NAME.eq(commonName.text()))
        .and(APPLICATION_RECORD.COMMON_NAME.eq(commonName.text()))
        .fetchSet(row -> new AccountId(row.value1()));
  }

  @Override
  public Optional<ApplicationRecord> latestOfAccount(AccountId account) {
    return reader.only(
        sql.select(APPLICATION_RECORD.ID)
            .from(APPLICATION_RECORD)
            .where(APPLICATION_RECORD.ACCOUNT_ID.eq(account.value()))
            .orderBy(APPLICATION_RECORD.APPLIED_AT.desc(), APPLICATION_RECORD.RECEIPT_NUMBER.desc())
            .limit(1));
  }

  @Override
  public Optional<RegistrationNumber> registrationNumberOf(AccountId account) {
    return sql.select(APPLICATION_RECORD.REGISTRATION_NUMBER)
        .from(APPLICATION_RECORD)
        .where(APPLICATION_RECORD.ACCOUNT_ID.eq(account.value()))
        .and(stands())
        .and(APPLICATION_RECORD.REGISTRATION_NUMBER.isNotNull())
        .orderBy(APPLICATION_RECORD.APPLIED_AT.desc(), APPLICATION_RECORD.RECEIPT_NUMBER.desc())
        .limit(1)
        .fetchOptional(row -> new RegistrationNumber(row.value1()));
  }

  @Override
  public Optional<ApplicationRecord> earlierOfAccount(ApplicationRecord record) {
    return reader.only(
        sql.select(APPLICATION_RECORD.ID)
            .from(APPLICATION_RECORD)
            .where(APPLICATION_RECORD.ACCOUNT_ID.eq(record.account().value()))
            .and(stands())
            .and(APPLICATION_RECORD.APPLIED_AT.lt(record.appliedAt()))
            .orderBy(APPLICATION_RECORD.APPLIED_AT.desc(), APPLICATION_RECORD.RECEIPT_NUMBER.desc())
            .limit(1));
  }

  private static Condition stands() {
    return APPLICATION_RECORD.STATUS.notIn(
        Stream.of(RecordStatus.values())
            .filter(status -> !status.stands())
            .map(RecordStatus::name)
            .toList());
  }

  @Override
  public Optional<ApplicationRecord> latestOf(ContractCode contract) {
    return reader.only(LatestOfContract.id(DSL.val(contract.text())));
  }

  @Override
  public void addEvent(RecordEvent event) {
    RecordEventRecord row = new RecordEventRecord();
    row.setRecordId(event.record().value());
    row.setKind(event.kind().name());
    row.setDetail(event.detail());
    row.setHappenedAt(event.at());
    sql.executeInsert(row);
  }

  @Override
  public List<RecordEvent> eventsOf(RecordId record) {
    return sql.selectFrom(RECORD_EVENT)
        .where(RECORD_EVENT.RECORD_ID.eq(record.value()))
        .orderBy(RECORD_EVENT.HAPPENED_AT, RECORD_EVENT.ORDINAL)
        .fetch(SqlApplicationRecords::event);
  }

  @Override
  public List<RecordId> ofContract(ContractCode contract) {
    return sql.select(APPLICATION_RECORD.ID)
        .from(APPLICATION_RECORD)
        .where(APPLICATION_RECORD.CONTRACT_CODE.eq(contract.text()))
        .orderBy(APPLICATION_RECORD.APPLIED_AT, APPLICATION_RECORD.RECEIPT_NUMBER)
        .fetch(row -> new RecordId(row.value1()));
  }

  @Override
  public List<RecordId> awaitingIssuance(int atMost) {
    return sql.select(APPLICATION_RECORD.ID)
        .from(APPLICATION_RECORD)
        .where(APPLICATION_RECORD.STATUS.eq(RecordStatus.ISSUING.name()))
        .orderBy(APPLICATION_RECORD.CHANGED_AT, APPLICATION_RECORD.RECEIPT_NUMBER)
        .limit(atMost)
        .fetch(row -> new RecordId(row.value1()));
  }

  @Override
  public List<RecordId> openCertifying(AccountId account, int atMost) {
    return sql.select(APPLICATION_RECORD.ID)
        .from(APPLICATION_RECORD)
        .where(APPLICATION_RECORD.ACCOUNT_ID.eq(account.value()))
        .and(isOpenCertifying())
        .orderBy(APPLICATION_RECORD.APPLIED_AT, APPLICATION_RECORD.RECEIPT_NUMBER)
        .limit(atMost)
        .fetch(row -> new RecordId(row.value1()));
  }

  @Override
  public List<RecordId> openCertifyingAfter(@Nullable RecordId last, int atMost) {
    return sql.select(APPLICATION_RECORD.ID)
        .from(APPLICATION_RECORD)
        .where(isOpenCertifying())
        .and(last == null ? DSL.noCondition() : APPLICATION_RECORD.ID.gt(last.value()))
        .orderBy(APPLICATION_RECORD.ID)
        .limit(atMost)
        .fetch(row -> new RecordId(row.value1()));
  }

  private static Condition isOpenCertifying() {
    return APPLICATION_RECORD
        .STATUS
        .in(names(Stream.of(RecordStatus.values()).filter(RecordStatus::isOpen)))
        .and(
            APPLICATION_RECORD.REQUEST_TYPE.in(
                names(Stream.of(RequestType.values()).filter(RequestType::certifies))));
  }

  private static List<String> names(Stream<? extends Enum<?>> values) {
    return values.map(Enum::name).toList();
  }

  private static RecordEvent event(RecordEventRecord row) {
    return new RecordEvent(
        new RecordId(row.getRecordId()),
        RecordEvent.Kind.valueOf(row.getKind()),
        row.getDetail(),
        row.getHappenedAt());
  }
}
