package jp.passportweb.persistence.search;

import static jp.passportweb.persistence.jooq.Tables.RECORD_LISTING;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.RecordLists.Selection;
import jp.passportweb.domain.search.Download;
import jp.passportweb.domain.search.Joiner;
import jp.passportweb.domain.search.Period;
import jp.passportweb.domain.search.Phrase;
import jp.passportweb.domain.search.Search;
import jp.passportweb.domain.search.SearchDate;
import jp.passportweb.domain.search.SearchedText;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Which rows of the listing a selection holds (LST-2, SRC-1). */
final class SearchConditions {
  private static final char ESCAPE = '!';

  private SearchConditions() {}

  /**
   * With the values in the statement PostgreSQL plans for them, and not, from the sixth time on,
   * for any: how a text is best looked for depends on the text and on the account.
   */
  static Condition of(AccountId account, Selection selection) {
    return DSL.inlined(within(account, selection).and(DSL.and(said(selection.search()))));
  }

  /** What the search says, whatever is current. */
  static Condition said(Selection selection) {
    return DSL.inlined(DSL.and(said(selection.search())));
  }

  private static Condition within(AccountId account, Selection selection) {
    return RECORD_LISTING
        .ACCOUNT_ID
        .eq(account.value())
        .and(
            selection.past()
                ? RECORD_LISTING.CURRENT_UNTIL.lt(selection.now())
                : RECORD_LISTING.CURRENT_UNTIL.ge(selection.now()))
        .and(isYoung(selection));
  }

  /** LST-2. */
  static Condition isYoung(Selection selection) {
    return RECORD_LISTING
        .ISSUED_AT
        .isNull()
        .or(RECORD_LISTING.ISSUED_AT.gt(selection.issuedAfter()));
  }

  private static List<Condition> said(Search search) {
    List<Condition> said = new ArrayList<>();
    if (search.period() != null) {
      said.add(within(search.period()));
    }
    if (search.requestType() != null) {
      said.add(RECORD_LISTING.REQUEST_TYPE.eq(search.requestType().name()));
    }
    if (search.service() != null) {
      said.add(RECORD_LISTING.SERVICE.eq(search.service().text()));
    }
    if (search.download() != null) {
      said.add(isIn(search.download()));
    }
    if (search.serverSoftware() != null) {
      said.add(RECORD_LISTING.SERVER_SOFTWARE.eq(search.serverSoftware()));
    }
    if (!search.phrases().isEmpty()) {
      said.add(joined(search.joiner(), search.phrases()));
    }
    if (!search.alternatives().isEmpty()) {
      said.add(joined(Joiner.OR, search.alternatives()));
    }
    return said;
  }

  private static Condition within(Period period) {
    Field<Instant> date = date(period.date());
    Condition begun = period.begin().map(date::ge).orElse(date.isNotNull());
    return period.end().map(end -> begun.and(date.lt(end))).orElse(begun);
  }

  private static Field<Instant> date(SearchDate date) {
    return switch (date) {
      case APPLIED -> RECORD_LISTING.APPLIED_AT;
      case CHANGED -> RECORD_LISTING.CHANGED_AT;
      case ISSUED -> RECORD_LISTING.ISSUED_AT;
      case EXPIRES -> RECORD_LISTING.NOT_AFTER;
    };
  }

  private static Condition isIn(Download download) {
    return switch (download) {
      case DONE -> RECORD_LISTING.DOWNLOADED_AT.isNotNull();
      case NOT_YET ->
          RECORD_LISTING.ISSUED_AT.isNotNull().and(RECORD_LISTING.DOWNLOADED_AT.isNull());
    };
  }

  private static Condition joined(Joiner joiner, List<Phrase> phrases) {
    List<Condition> held = phrases.stream().map(SearchConditions::holds).toList();
    return switch (joiner) {
      case AND -> DSL.and(held);
      case OR -> DSL.or(held);
    };
  }

  /** %, _ and the escaping letter stand for themselves. */
  private static Condition holds(Phrase phrase) {
    String pattern = "%" + DSL.escape(phrase.folded(), ESCAPE) + "%";
    return text(phrase.in()).like(pattern, ESCAPE);
  }

  private static Field<String> text(SearchedText in) {
    return switch (in) {
      case ORGANIZATION -> RECORD_LISTING.ORGANIZATION_FOLDED;
      case SERVER_NAME -> RECORD_LISTING.SERVER_NAME;
      case CONTRACT_CODE -> RECORD_LISTING.CONTRACT_CODE;
      case RECEIPT_NUMBER -> RECORD_LISTING.RECEIPT_NUMBER;
      case COUPON -> RECORD_LISTING.COUPON;
    };
  }
}
