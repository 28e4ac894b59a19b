package jp.passportweb.web.directory;

import java.util.List;
import jp.passportweb.application.directory.ShowAccount;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.applicationrecord.RecordSummary;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.TrailPages;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.contract.Contract;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.web.office.TrailWords;
import jp.passportweb.web.page.Page;

/** An account's page. */
public record AccountView(ShowAccount.Shown shown, Catalog catalog) {
  public Account account() {
    return shown.account();
  }

  public String path() {
    return AccountsController.PATH + "/" + account().id().value();
  }

  public String listed(int page) {
    return path() + (shown.past() ? "?list=past&page=" : "?page=") + page + "#records";
  }

  /** In full for who mends it, and for nobody else. */
  public String otpAddress(Page page) {
    return page.may(Capability.MEND_ACCOUNTS)
        ? account().otpAddress().text()
        : account().otpAddress().masked();
  }

  public String service(Page page, Contract contract) {
    return catalog.serviceOf(contract.service()).shortName()
        + "　"
        + page.t(catalog.offeringOf(contract.service(), contract.offering()).label());
  }

  public String service(Page page, RecordSummary row) {
    return catalog.serviceOf(row.service()).shortName()
        + "　"
        + page.t(catalog.offeringOf(row.service(), row.offering()).label());
  }

  /** What is done with a contract today. */
  public String state(Page page, Contract contract) {
    if (contract.isOver(page.today())) {
      return "over";
    }
    return contract.terminated() ? "terminated" : "running";
  }

  public static String tone(String state) {
    return switch (state) {
      case "running" -> "ok";
      case "terminated" -> "wait";
      default -> "none";
    };
  }

  public List<TrailPages.Line> acts() {
    return shown.acts();
  }

  public String who(Page page, AuditEvent event) {
    return TrailWords.who(page, event, shown.staff());
  }
}
