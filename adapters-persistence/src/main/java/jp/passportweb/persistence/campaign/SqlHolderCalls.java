package jp.passportweb.persistence.campaign;

import static jp.passportweb.persistence.jooq.Tables.APPLICATION_CONTACT;
import static jp.passportweb.persistence.jooq.Tables.APPLICATION_RECORD;
import static jp.passportweb.persistence.jooq.Tables.CAMPAIGN_CALL;
import static jp.passportweb.persistence.jooq.Tables.CAMPAIGN_CERTIFICATE;

import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.campaign.Callee;
import jp.passportweb.domain.campaign.HolderCall;
import jp.passportweb.domain.campaign.HolderCalls;
import jp.passportweb.domain.contact.ContactRole;
import jp.passportweb.domain.contact.Extension;
import jp.passportweb.domain.contact.PersonName;
import jp.passportweb.domain.contact.PhoneNumber;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.review.Decision;
import jp.passportweb.persistence.applicationrecord.LatestOfContract;
import jp.passportweb.persistence.jooq.tables.records.CampaignCallRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** {@link HolderCalls} in the database. */
@Singleton
final class SqlHolderCalls implements HolderCalls {
  private static final Field<UUID> ACCOUNT_ID = DSL.field("c_account", SQLDataType.UUID);
  private static final Field<UUID> RECORD_ID = DSL.field("c_record", SQLDataType.UUID);
  private static final Field<String> CONTRACT = DSL.field("c_contract", SQLDataType.VARCHAR);
  private static final Field<String> NAME = DSL.field("c_name", SQLDataType.VARCHAR);
  private static final Field<String> PHONE = DSL.field("c_phone", SQLDataType.VARCHAR);
  private static final Field<String> EXTENSION = DSL.field("c_extension", SQLDataType.VARCHAR);
  private static final Field<Integer> PLACE = DSL.field("c_place", SQLDataType.INTEGER);

  private final DSLContext sql;

  SqlHolderCalls(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public boolean add(HolderCall call) {
    return sql.insertInto(CAMPAIGN_CALL)
            .set(CAMPAIGN_CALL.ID, call.id())
            .set(CAMPAIGN_CALL.CAMPAIGN_ID, call.campaign())
            .set(CAMPAIGN_CALL.ACCOUNT_ID, call.account().value())
            .set(CAMPAIGN_CALL.SAID, call.said())
            .set(CAMPAIGN_CALL.NOTED_BY, call.noted().by().value())
            .set(CAMPAIGN_CALL.NOTED_AT, call.noted().at())
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  @Override
  public Map<AccountId, List<HolderCall>> of(UUID campaign, List<AccountId> accounts) {
    return sql
        .selectFrom(CAMPAIGN_CALL)
        .where(CAMPAIGN_CALL.CAMPAIGN_ID.eq(campaign))
        .and(CAMPAIGN_CALL.ACCOUNT_ID.in(ids(accounts)))
        .orderBy(CAMPAIGN_CALL.NOTED_AT.desc(), CAMPAIGN_CALL.ID)
        .fetch(SqlHolderCalls::call)
        .stream()
        .collect(Collectors.groupingBy(HolderCall::account));
  }

  @Override
  public Map<AccountId, List<Callee>> callees(UUID campaign, List<AccountId> accounts, int atMost) {
    return sql
        .select(ACCOUNT_ID)
        .select(callee(saying(RECORD_ID, CONTRACT)))
        .from(placed(campaign, accounts))
        .where(PLACE.le(atMost))
        .orderBy(ACCOUNT_ID, PLACE)
        .fetch()
        .stream()
        .filter(row -> callee(row) != null)
        .collect(
            Collectors.groupingBy(
                row -> new AccountId(row.get(ACCOUNT_ID)),
                Collectors.mapping(
                    SqlHolderCalls::callee,
                    Collectors.collectingAndThen(
                        Collectors.toCollection(LinkedHashSet::new), List::copyOf))));
  }

  /** The certificates of each holder, numbered, those first that are still to be replaced. */
  private static Table<? extends Record> placed(UUID campaign, List<AccountId> accounts) {
    return DSL.select(
            CAMPAIGN_CERTIFICATE.ACCOUNT_ID.as(ACCOUNT_ID),
            CAMPAIGN_CERTIFICATE.RECORD_ID.as(RECORD_ID),
            APPLICATION_RECORD.CONTRACT_CODE.as(CONTRACT),
            DSL.rowNumber()
                .over()
                .partitionBy(CAMPAIGN_CERTIFICATE.ACCOUNT_ID)
                .orderBy(
                    DSL.when(HolderQueries.LEFT, 0).otherwise(1), CAMPAIGN_CERTIFICATE.RECORD_ID)
                .as(PLACE))
        .from(HolderQueries.certificates())
        .join(APPLICATION_RECORD)
        .on(APPLICATION_RECORD.ID.eq(CAMPAIGN_CERTIFICATE.RECORD_ID))
        .where(CAMPAIGN_CERTIFICATE.CAMPAIGN_ID.eq(campaign))
        .and(CAMPAIGN_CERTIFICATE.ACCOUNT_ID.in(ids(accounts)))
        .asTable("placed");
  }

  /** The record that says whom to call: its contract's latest one, or itself. */
  private static Field<UUID> saying(Field<UUID> record, Field<String> contract) {
    return DSL.coalesce(DSL.field(LatestOfContract.id(contract)), record);
  }

  /** 登録担当者 of a record, found by its key row by row, however many rows there are. */
  static List<Field<String>> callee(Field<UUID> record) {
    Condition isCallee =
        APPLICATION_CONTACT
            .RECORD_ID
            .eq(record)
            .and(APPLICATION_CONTACT.ROLE.eq(ContactRole.REGISTRATION.name()));
    return List.of(
        one(APPLICATION_CONTACT.PERSON_NAME, isCallee).as(NAME),
        one(APPLICATION_CONTACT.PHONE, isCallee).as(PHONE),
        one(APPLICATION_CONTACT.PHONE_EXTENSION, isCallee).as(EXTENSION));
  }

  private static Field<String> one(Field<String> column, Condition which) {
    return DSL.field(DSL.select(column).from(APPLICATION_CONTACT).where(which));
  }

  /** Null where no contact is kept any more. */
  static @Nullable Callee callee(Record row) {
    return Optional.ofNullable(row.get(NAME))
        .map(name ->
            new Callee(
                new PersonName(name),
                new PhoneNumber(row.get(PHONE)),
                Optional.ofNullable(row.get(EXTENSION)).map(Extension::new).orElse(null)))
        .orElse(null);
  }

  private static HolderCall call(CampaignCallRecord row) {
    return new HolderCall(
        row.getId(),
        row.getCampaignId(),
        new AccountId(row.getAccountId()),
        row.getSaid(),
        new Decision(new OperatorId(row.getNotedBy()), row.getNotedAt()));
  }

  private static List<UUID> ids(List<AccountId> accounts) {
    return accounts.stream().map(AccountId::value).toList();
  }
}
