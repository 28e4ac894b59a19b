package jp.passportweb.persistence.directory;

import static jp.passportweb.persistence.jooq.Tables.ACCOUNT;
import static jp.passportweb.persistence.jooq.Tables.APPLICATION_RECORD;
import static jp.passportweb.persistence.jooq.Tables.CONTRACT;
import static jp.passportweb.persistence.jooq.Tables.RECORD_TERM;

import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.catalog.OfferingCode;
import jp.passportweb.domain.catalog.ServiceCode;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.contract.Contract;
import jp.passportweb.domain.contract.ContractCode;
import jp.passportweb.domain.directory.AccountDirectory;
import jp.passportweb.domain.directory.FoundAccount;
import jp.passportweb.domain.queue.Identifiers;
import jp.passportweb.persistence.jooq.tables.records.ContractRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** {@link AccountDirectory} in the database. */
@Singleton
final class SqlAccountDirectory implements AccountDirectory {
  private static final Field<Integer> CONTRACTS =
      DSL.field(DSL.selectCount().from(CONTRACT).where(CONTRACT.ACCOUNT_ID.eq(ACCOUNT.ID)))
          .as("contracts");
  private static final Field<Integer> RECORDS =
      DSL.field(
              DSL.selectCount()
                  .from(APPLICATION_RECORD)
                  .where(APPLICATION_RECORD.ACCOUNT_ID.eq(ACCOUNT.ID)))
          .as("records");
  private static final org.jooq.Collation BY_CODE_POINT = DSL.collation("C");

  /** Behind every text that begins with another. */
  private static final String AFTER_ALL = "\uffff";

  private final DSLContext sql;

  SqlAccountDirectory(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public Page find(String typed, int page, int size) {
    String folded = Identifiers.folded(typed);
    if (folded.isEmpty()) {
      return page(DSL.noCondition(), sql.fetchCount(ACCOUNT), page, size);
    }
    Set<UUID> found = found(typed, folded);
    return page(ACCOUNT.ID.in(found), found.size(), page, size);
  }

  private Set<UUID> found(String typed, String folded) {
    Set<UUID> found = new LinkedHashSet<>();
    Stream.of(folded, Identifiers.ofName(typed))
        .distinct()
        .forEach(name -> addAccounts(found, begins(ACCOUNT.ORGANIZATION_FOLDED, name)));
    addAccounts(
        found,
        begins(
            ACCOUNT.OTP_MAILBOX, EmailAddress.repaired(typed).toLowerCase(java.util.Locale.ROOT)));
    found.addAll(
        sql.selectDistinct(APPLICATION_RECORD.ACCOUNT_ID)
            .from(RECORD_TERM)
            .join(APPLICATION_RECORD)
            .on(APPLICATION_RECORD.ID.eq(RECORD_TERM.RECORD_ID))
            .where(RECORD_TERM.ENDED.in(false, true))
            .and(begins(RECORD_TERM.TERM, folded))
            .limit(MOST)
            .fetch(APPLICATION_RECORD.ACCOUNT_ID));
    return found;
  }

  private void addAccounts(Set<UUID> found, Condition begins) {
    found.addAll(sql.select(ACCOUNT.ID).from(ACCOUNT).where(begins).limit(MOST).fetch(ACCOUNT.ID));
  }

  private Condition begins(Field<String> field, String text) {
    Field<String> compared =
        sql.family() == SQLDialect.POSTGRES ? field.collate(BY_CODE_POINT) : field;
    return compared.ge(text).and(compared.lt(text + AFTER_ALL));
  }

  private Page page(Condition wanted, int total, int page, int size) {
    List<FoundAccount> rows =
        sql.select(
                ACCOUNT.ID,
                ACCOUNT.ORGANIZATION_NAME,
                ACCOUNT.OTP_ADDRESS,
                ACCOUNT.CREATED_AT,
                CONTRACTS,
                RECORDS)
            .from(ACCOUNT)
            .where(wanted)
            .orderBy(ACCOUNT.ORGANIZATION_FOLDED, ACCOUNT.ID)
            .limit(size)
            .offset((page - 1L) * size)
            .fetch(SqlAccountDirectory::found);
    return new Page(rows, page, size, total);
  }

  private static FoundAccount found(Record row) {
    return new FoundAccount(
        new AccountId(row.get(ACCOUNT.ID)),
        row.get(ACCOUNT.ORGANIZATION_NAME),
        new EmailAddress(row.get(ACCOUNT.OTP_ADDRESS)),
        row.get(ACCOUNT.CREATED_AT),
        row.get(CONTRACTS),
        row.get(RECORDS));
  }

  @Override
  public List<Contract> contracts(AccountId account, int atMost) {
    return sql.selectFrom(CONTRACT)
        .where(CONTRACT.ACCOUNT_ID.eq(account.value()))
        .orderBy(CONTRACT.FIRST_DAY.desc(), CONTRACT.CODE.desc())
        .limit(atMost)
        .fetch(SqlAccountDirectory::contract);
  }

  private static Contract contract(ContractRecord row) {
    return new Contract(
        new ContractCode(row.getCode()),
        new AccountId(row.getAccountId()),
        new ServiceCode(row.getService()),
        new OfferingCode(row.getOffering()),
        row.getFirstDay(),
        row.getLastDay(),
        row.getTerminated(),
        row.getVersion());
  }
}
