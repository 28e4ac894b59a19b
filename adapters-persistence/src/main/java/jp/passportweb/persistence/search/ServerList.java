package jp.passportweb.persistence.search;

import static java.util.stream.Collectors.toMap;
import static jp.passportweb.persistence.jooq.Tables.APPLICATION_RECORD;
import static jp.passportweb.persistence.jooq.Tables.RECORD_LISTING;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.LineRecord;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordLists.Selection;
import jp.passportweb.domain.applicationrecord.RecordLists.ServerCounts;
import jp.passportweb.domain.applicationrecord.RecordLists.ServerOrder;
import jp.passportweb.domain.applicationrecord.RecordLists.ServerSelection;
import jp.passportweb.domain.applicationrecord.RecordLists.Servers;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.applicationrecord.ServerDue;
import jp.passportweb.domain.applicationrecord.ServerLine;
import jp.passportweb.domain.applicationrecord.ServerStatus;
import jp.passportweb.domain.catalog.ServiceCode;
import jp.passportweb.domain.request.revocation.RevocationReason;
import jp.passportweb.domain.search.Search;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** An account's servers, each with all that followed from its first application (LST-1). */
@Singleton
public final class ServerList {
  /** When the certificate in use counts no more. */
  private static final Field<Instant> CERTIFICATE_END =
      DSL.max(DSL.when(RECORD_LISTING.SUPERSEDED.isFalse(), RECORD_LISTING.EFFECTIVE_END));

  private static final List<String> CERTIFYING =
      Arrays.stream(RequestType.values())
          .filter(RequestType::certifies)
          .map(RequestType::name)
          .toList();

  private final DSLContext sql;

  ServerList(DSLContext sql) {
    this.sql = sql;
  }

  public Servers page(
      AccountId account, ServerSelection chosen, ServerOrder order, int page, int size) {
    Selection selection = chosen.records();
    Condition wanted = wanted(account, chosen);
    Condition listed = isListed(selection).and(ends(chosen.due(), selection));
    List<UUID> lines =
        sql.select(RECORD_LISTING.LINE_ID)
            .from(RECORD_LISTING)
            .where(wanted)
            .groupBy(RECORD_LISTING.LINE_ID)
            .having(listed)
            .orderBy(key(order).asc().nullsLast(), DSL.max(RECORD_LISTING.RECEIPT_NUMBER).desc())
            .limit(size)
            .offset((page - 1L) * size)
            .fetch(RECORD_LISTING.LINE_ID);
    int total =
        Totals.seen(lines.size(), page, size)
            .orElseGet(() ->
                sql.fetchCount(
                    sql.select(RECORD_LISTING.LINE_ID)
                        .from(RECORD_LISTING)
                        .where(wanted)
                        .groupBy(RECORD_LISTING.LINE_ID)
                        .having(listed)));
    Map<UUID, List<LineRecord>> records =
        read(RECORD_LISTING.LINE_ID.in(lines).and(SearchConditions.isYoung(selection)));
    return new Servers(
        lines.stream().map(records::get).map(ServerLine::new).toList(), page, size, total);
  }

  /** One line of the database for each service. */
  public ServerCounts counts(AccountId account, Selection selection) {
    Field<String> service = DSL.max(RECORD_LISTING.SERVICE).as("line_service");
    Field<Integer> due = counted(ends(ServerDue.DAYS_30, selection)).as("line_due");
    Field<Integer> awaiting =
        DSL.max(counted(has(ServerStatus.AWAITS_DOCUMENTS))).as("line_awaiting");
    Field<Integer> open = DSL.max(counted(has(ServerStatus.OPEN))).as("line_open");
    Table<?> lines =
        DSL.select(service, due, awaiting, open)
            .from(RECORD_LISTING)
            .where(wanted(account, new ServerSelection(selection, null, null)))
            .groupBy(RECORD_LISTING.LINE_ID)
            .having(isListed(selection))
            .asTable("lines");
    Field<String> of = Objects.requireNonNull(lines.field(service));
    var rows =
        sql.select(of, DSL.count(), sum(lines, due), sum(lines, awaiting), sum(lines, open))
            .from(lines)
            .groupBy(of)
            .fetch();
    return new ServerCounts(
        rows.stream().mapToInt(row -> row.value3().intValue()).sum(),
        rows.stream().mapToInt(row -> row.value4().intValue()).sum(),
        rows.stream().mapToInt(row -> row.value5().intValue()).sum(),
        rows.stream().collect(toMap(row -> new ServiceCode(row.value1()), row -> row.value2())));
  }

  private static Field<Integer> counted(Condition condition) {
    return DSL.when(condition, 1).otherwise(0);
  }

  private static Field<BigDecimal> sum(Table<?> lines, Field<Integer> field) {
    return DSL.sum(lines.field(field));
  }

  private static Condition isListed(Selection selection) {
    return selection.past()
        ? DSL.max(RECORD_LISTING.CURRENT_UNTIL).lt(selection.now())
        : DSL.max(RECORD_LISTING.CURRENT_UNTIL).ge(selection.now());
  }

  private static Condition ends(@Nullable ServerDue due, Selection selection) {
    if (due == null) {
      return DSL.noCondition();
    }
    ServerDue.Range range = due.at(selection.now());
    return CERTIFICATE_END.ge(range.from()).and(CERTIFICATE_END.lt(range.before()));
  }

  /** A line of which one record holds what was searched for is shown as a whole. */
  private static Condition wanted(AccountId account, ServerSelection chosen) {
    Selection selection = chosen.records();
    Condition ofAccount =
        RECORD_LISTING.ACCOUNT_ID.eq(account.value()).and(SearchConditions.isYoung(selection));
    Condition wanted = ofAccount;
    if (!selection.search().equals(Search.NOTHING_SAID)) {
      wanted = wanted.and(inLineWith(ofAccount.and(SearchConditions.said(selection))));
    }
    return chosen.status() == null
        ? wanted
        : wanted.and(inLineWith(ofAccount.and(has(chosen.status()))));
  }

  private static Condition inLineWith(Condition record) {
    return RECORD_LISTING.LINE_ID.in(
        DSL.select(RECORD_LISTING.LINE_ID).from(RECORD_LISTING).where(record));
  }

  private static Condition has(ServerStatus status) {
    Condition has = RECORD_LISTING.STATUS.in(names(status.statuses()));
    if (status == ServerStatus.AWAITS_DOCUMENTS) {
      return has.and(RECORD_LISTING.AWAITS_DOCUMENTS.isTrue());
    }
    return status.isOfCertificate()
        ? has.and(RECORD_LISTING.SUPERSEDED.isFalse())
            .and(RECORD_LISTING.REQUEST_TYPE.in(CERTIFYING))
        : has;
  }

  private static Field<?> key(ServerOrder order) {
    return switch (order) {
      case SERVER_NAME -> DSL.min(RECORD_LISTING.SERVER_NAME);
      case CONTRACT_END -> DSL.max(RECORD_LISTING.CONTRACT_UNTIL);
      case CERTIFICATE_END -> CERTIFICATE_END;
    };
  }

  public ServerLine lineOf(RecordId record) {
    Select<Record1<UUID>> line =
        DSL.select(RECORD_LISTING.LINE_ID)
            .from(RECORD_LISTING)
            .where(RECORD_LISTING.RECORD_ID.eq(record.value()));
    return read(RECORD_LISTING.LINE_ID.eq(line)).values().stream()
        .map(ServerLine::new)
        .findFirst()
        .orElseThrow();
  }

  public Map<RecordId, ServerLine> linesOf(List<RecordId> records) {
    if (records.isEmpty()) {
      return Map.of();
    }
    Select<Record1<UUID>> lines =
        DSL.select(RECORD_LISTING.LINE_ID)
            .from(RECORD_LISTING)
            .where(RECORD_LISTING.RECORD_ID.in(records.stream().map(RecordId::value).toList()));
    Map<RecordId, ServerLine> found = new HashMap<>();
    read(RECORD_LISTING.LINE_ID.in(lines)).values().stream()
        .map(ServerLine::new)
        .forEach(line -> line.rows().forEach(row -> found.put(row.id(), line)));
    found.keySet().retainAll(records);
    return Map.copyOf(found);
  }

  private Map<UUID, List<LineRecord>> read(Condition wanted) {
    return sql.select(RECORD_LISTING.fields())
        .select(APPLICATION_RECORD.BASE_RECORD, APPLICATION_RECORD.REVOCATION_REASON)
        .from(RECORD_LISTING)
        .join(APPLICATION_RECORD)
        .on(APPLICATION_RECORD.ID.eq(RECORD_LISTING.RECORD_ID))
        .where(wanted)
        .orderBy(RECORD_LISTING.APPLIED_AT.desc(), RECORD_LISTING.RECEIPT_NUMBER.desc())
        .fetchGroups(row -> row.get(RECORD_LISTING.LINE_ID), ServerList::record);
  }

  private static List<String> names(Set<RecordStatus> statuses) {
    return statuses.stream().map(RecordStatus::name).toList();
  }

  private static LineRecord record(Record row) {
    return new LineRecord(
        ListingRow.summary(row.into(RECORD_LISTING)),
        Optional.ofNullable(row.get(APPLICATION_RECORD.BASE_RECORD))
            .map(RecordId::new)
            .orElse(null),
        RevocationReason.KEY_COMPROMISE
            .name()
            .equals(row.get(APPLICATION_RECORD.REVOCATION_REASON)));
  }
}
