package jp.passportweb.web.proposal;

import java.time.LocalDate;
import java.util.UUID;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.contract.ContractCode;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.proposal.Matter;
import jp.passportweb.web.page.Page;

/** What is proposed, in the reader's language. */
public final class MatterWords {
  private MatterWords() {}

  public static String name(Page page, Matter matter) {
    return page.t("proposal.kind." + matter.kind());
  }

  /** Whether something is replaced by something. */
  public static boolean replaces(Matter matter) {
    return !matter.after().isEmpty();
  }

  public static String before(Page page, Matter matter) {
    return said(page, matter, matter.before());
  }

  public static String after(Page page, Matter matter) {
    return said(page, matter, matter.after());
  }

  /** An address in full for who may mend it, and a day as the reader writes days. */
  public static String said(Page page, Matter matter, String text) {
    return switch (matter) {
      case Matter.OtpAddress _ ->
          page.may(Capability.MEND_ACCOUNTS) ? text : new EmailAddress(text).masked();
      case Matter.LastDay _ -> page.day(LocalDate.parse(text));
      case Matter.OrganizationName _, Matter.FalseClaim _, Matter.FalseReport _ -> text;
    };
  }

  /** Where what it is about stands. */
  public static String path(Matter matter) {
    return switch (matter) {
      case Matter.OtpAddress mended -> account(mended.account());
      case Matter.OrganizationName corrected -> account(corrected.account());
      case Matter.LastDay(ContractCode code, var _, var _) -> "/office/contracts/" + code.text();
      case Matter.FalseClaim(RecordId request, var _) -> "/office/records/" + request.value();
      case Matter.FalseReport(UUID report, var _) -> "/office/problem-reports/" + report;
    };
  }

  private static String account(AccountId account) {
    return "/office/accounts/" + account.value();
  }
}
