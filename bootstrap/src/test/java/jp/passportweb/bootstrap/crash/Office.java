package jp.passportweb.bootstrap.crash;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import jp.passportweb.bootstrap.acceptance.EvidenceForms;
import jp.passportweb.bootstrap.acceptance.RunningSystem;
import org.jsoup.nodes.Element;

/** An examiner and an approver, who go on wherever a record stands. */
public final class Office {
  private static final List<String> STAGES = List.of("OPEN", "REVOCATIONS", "CLOSED");
  private static final Map<String, String> CALL =
      Map.of(
          "calledNumber", EvidenceForms.NUMBER,
          "asked", "申込の内容",
          "spokeWith", "原宿 太郎",
          "result", "CONFIRMED");

  private static final String UNKNOWN = "#facts li[data-fact]:not([data-tone=ok])";
  private static final String UNPROVEN = "#names li[data-tone=wait]";
  private static final String SET_ALL = "button[name=act][value=all]";
  private static final String NEW = "新規発行";

  private final Browser examiner;
  private final Browser approver;

  public Office(RunningSystem system, Runnable onKept) {
    examiner = new Browser(system.url(""), onKept);
    approver = new Browser(system.url(""), onKept);
  }

  /** Logs both in; their sessions outlive the server's lives. */
  public void logsIn() throws IOException {
    logsIn(examiner, "examiner");
    logsIn(approver, "approver");
  }

  private static void logsIn(Browser browser, String name) throws IOException {
    browser
        .open("/office/login")
        .mustPress(
            "main form button",
            Map.of("loginName", name, "password", RunningSystem.OPERATOR_PASSWORD))
        .follow();
  }

  /** Examines a submitted application and has it approved. */
  public void approves(Order order) throws IOException {
    if (awaitsApproval(order)) {
      record(approver, order, NEW).mustPress(act("APPROVE"), Map.of());
    }
    order.acknowledged(Order.Stage.APPROVED);
  }

  /** Examines it, and shows it to who may approve it. */
  public Browser.Screen examined(Order order) throws IOException {
    if (!awaitsApproval(order)) {
      throw new AssertionError(order.host() + " is approved already");
    }
    return record(approver, order, NEW);
  }

  /** Examines until nothing is left but the approval; false when that is done too. */
  private boolean awaitsApproval(Order order) throws IOException {
    while (true) {
      Browser.Screen page = record(examiner, order, NEW);
      if (page.has(act("APPROVE")) || page.has("button[aria-describedby=why-APPROVE]")) {
        return true;
      }
      if (isOver(page)) {
        return false;
      }
      examines(page);
    }
  }

  private void examines(Browser.Screen page) throws IOException {
    if (page.has(act("START"))) {
      page.mustPress(act("START"), Map.of());
    } else if (page.has(act("RECEIVE"))) {
      page.mustPress(act("RECEIVE"), Map.of());
    } else if (page.has(UNKNOWN)) {
      records(page, page.page.select(UNKNOWN).attr("data-fact"));
    } else if (page.has(UNPROVEN)) {
      provesNames(page);
    } else if (page.has(act("FINISH"))) {
      page.mustPress(act("FINISH"), Map.of());
    } else {
      page.mustPress(act("TELEPHONE"), CALL);
    }
  }

  /** The customer sets what is asked for; where a kill came between, the office asks anew. */
  private void provesNames(Browser.Screen page) throws IOException {
    Browser.Screen practice = examiner.open("/practice");
    if (practice.has(SET_ALL)) {
      practice.mustPress(SET_ALL, Map.of());
    } else {
      page.mustPress(act("LOOK_AT_NAMES"), Map.of());
    }
  }

  /** Revokes what the customer asked to revoke. */
  void revokes(Order order) throws IOException {
    Browser.Screen page = record(examiner, order, "失効");
    while (!page.has(act("REVOKE")) && !isOver(page)) {
      page =
          page.has(act("START"))
              ? page.mustPress(act("START"), Map.of()).follow()
              : page.has(act("TELEPHONE"))
                  ? page.mustPress(act("TELEPHONE"), CALL).follow()
                  : records(page, "TELEPHONE_NUMBER").follow();
    }
    if (!isOver(page)) {
      page.mustPress(act("REVOKE"), Map.of());
    }
    order.acknowledged(Order.Stage.REVOKED);
  }

  /** Approved, or revoked, by an answer that the kill swallowed: nothing is left to press. */
  private static boolean isOver(Browser.Screen page) {
    return !page.has(act("EVIDENCE"));
  }

  private static Browser.Answer records(Browser.Screen page, String fact) throws IOException {
    return page.mustPress("#fact-" + fact + " button[value=EVIDENCE]", EvidenceForms.of(fact));
  }

  private static Browser.Screen record(Browser browser, Order order, String kind)
      throws IOException {
    for (String stage : STAGES) {
      Browser.Screen queue = browser.open("/office?stage=" + stage + "&q=" + order.host());
      for (Element row : queue.page.select("main table tbody tr")) {
        Element asked = row.selectFirst("[data-label=お申込種別]");
        Element link = row.selectFirst("a[href*=/records/]");
        if (asked != null && link != null && asked.text().startsWith(kind)) {
          return browser.open(link.attr("href"));
        }
      }
    }
    throw new AssertionError("the office does not find " + kind + " of " + order.host());
  }

  private static String act(String name) {
    return "button[name=act][value=" + name + "]";
  }
}
