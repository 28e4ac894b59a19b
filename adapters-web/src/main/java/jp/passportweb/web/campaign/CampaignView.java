package jp.passportweb.web.campaign;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.passportweb.application.campaign.NoteHolderCall;
import jp.passportweb.application.campaign.ShowCampaign;
import jp.passportweb.domain.campaign.Callee;
import jp.passportweb.domain.campaign.Campaign;
import jp.passportweb.domain.campaign.CampaignHolder;
import jp.passportweb.domain.campaign.CampaignRounds;
import jp.passportweb.domain.campaign.CampaignRules;
import jp.passportweb.domain.campaign.CampaignStep;
import jp.passportweb.domain.campaign.HolderCall;
import jp.passportweb.domain.campaign.RevocationScope;
import jp.passportweb.domain.input.TypedText;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * A campaign's page.
 *
 * @param query which holders are listed, and whose calls are open
 * @param refusal why the step before was not taken; empty where it was
 */
public record CampaignView(
    ShowCampaign.Shown shown,
    Operator reader,
    HolderQuery query,
    FormView form,
    String refusal,
    boolean done) {
  /** The place of the page where calls are noted. */
  public static final String CALLS = "calls";

  private static final String SAID = NoteHolderCall.SAID;

  public Campaign campaign() {
    return shown.campaign();
  }

  public String address() {
    return CampaignController.PATH + "/" + campaign().id();
  }

  /** The list of holders by a standing; null for all. */
  public String of(CampaignHolder.@Nullable Standing wanted) {
    return address() + query.of(wanted).text();
  }

  public String at(int page) {
    return address() + query.at(page).text();
  }

  /** Where the calls of a holder are read and noted. */
  public String opening(CampaignHolder holder) {
    return address() + query.opening(holder.account()).text() + "#" + CALLS;
  }

  /** The list without anybody's calls. */
  public String closing() {
    return address() + query.opening(null).text() + "#holders";
  }

  /** The certificates of the holders that are listed, on all pages. */
  public String file(String standing) {
    return address() + "/certificates.csv?standing=" + standing;
  }

  public boolean isOpen(CampaignHolder holder) {
    return holder.account().equals(query.opened());
  }

  /** What was said last; null where nobody called. */
  public @Nullable HolderCall lastCall(CampaignHolder holder) {
    return shown.holders().callsOf(holder).stream().findFirst().orElse(null);
  }

  public CampaignHolder.NextAct next(CampaignHolder holder) {
    HolderCall last = lastCall(holder);
    return CampaignRules.next(campaign(), holder, last == null ? null : last.noted().at());
  }

  /** As much of it as a row takes, behind when it was. */
  public static String brief(Page page, HolderCall call) {
    return page.moment(call.noted().at()) + "　" + TypedText.shown(call.said().replace('\n', ' '));
  }

  public boolean isSettled(CampaignHolder holder) {
    return holder.standing() == CampaignHolder.Standing.REPLACED
        || holder.standing() == CampaignHolder.Standing.REVOKED;
  }

  /** Whom to call; null where nobody is known. */
  public @Nullable Callee callee(CampaignHolder holder) {
    return shown.holders().calleesOf(holder).stream().findFirst().orElse(null);
  }

  /** The number, and 内線 behind it. */
  public static String phone(Page page, Callee callee) {
    return callee.extension() == null
        ? callee.phone().text()
        : page.t("contact.phone", callee.phone().text(), callee.extension().text());
  }

  /** The id of a form that notes a call: as it was sent, or a new one. */
  public String callId() {
    return form.value("call").isEmpty() ? UUID.randomUUID().toString() : form.value("call");
  }

  public String name(OperatorId person) {
    return shown.names().getOrDefault(person, "");
  }

  public boolean isAt(CampaignStep step) {
    return campaign().step() == step;
  }

  /** The names of the steps, in their order. */
  public List<String> steps(Page page) {
    return Stream.of(CampaignStep.values()).map(step -> page.t("campaign.step." + step)).toList();
  }

  public int stepNumber() {
    return campaign().step().number();
  }

  public int revocable(RevocationScope scope) {
    return shown.revocable().getOrDefault(scope, 0);
  }

  public int holders(CampaignHolder.Standing wanted) {
    return shown.counts().getOrDefault(wanted, 0);
  }

  public boolean mayStart() {
    return CampaignRules.whyNotStart(campaign(), reader).isEmpty();
  }

  /** Whether another notice may go out now. */
  public boolean mayTell() {
    CampaignRounds rounds = shown.rounds();
    return CampaignRules.whyNotTell(campaign(), rounds, rounds.next(), reader).isEmpty();
  }

  /** Whether a call may be noted; what was typed is shown in any case. */
  public boolean mayNote() {
    return CampaignRules.whyNotNote(campaign(), reader).isEmpty() || !form.value(SAID).isEmpty();
  }

  public boolean mayAsk() {
    return CampaignRules.whyNotAsk(campaign(), reader).isEmpty();
  }

  public boolean mayConfirm() {
    return CampaignRules.whyNotConfirm(campaign(), reader).isEmpty();
  }

  public boolean mayDecline() {
    return CampaignRules.whyNotDecline(campaign(), reader).isEmpty();
  }

  public boolean mayEnd() {
    return CampaignRules.whyNotEnd(campaign(), shown.progress(), reader).isEmpty();
  }

  /** Of the gauges: how many of a hundred. */
  public int share(int part) {
    int whole = shown.progress().certificates();
    return whole == 0 ? 0 : Math.toIntExact(100L * part / whole);
  }
}
