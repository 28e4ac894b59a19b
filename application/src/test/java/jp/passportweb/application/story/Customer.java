package jp.passportweb.application.story;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import jp.passportweb.application.account.AdmitAccount;
import jp.passportweb.application.account.AnswerInquiries;
import jp.passportweb.application.account.AskByMail;
import jp.passportweb.application.account.Guessing;
import jp.passportweb.application.account.LogIn;
import jp.passportweb.application.account.LoginLimits;
import jp.passportweb.application.account.NoteSecurity;
import jp.passportweb.application.account.RecoverAccessKey;
import jp.passportweb.application.account.SendOneTimePassword;
import jp.passportweb.application.download.DownloadCertificate;
import jp.passportweb.application.portal.ListAwaitedActs;
import jp.passportweb.application.portal.ListRecords;
import jp.passportweb.application.portal.ShowRecord;
import jp.passportweb.application.request.SentDraft;
import jp.passportweb.application.request.Submission;
import jp.passportweb.application.request.SubmitOutcome;
import jp.passportweb.application.request.draft.ChangeDraft;
import jp.passportweb.application.request.draft.ReadDraft;
import jp.passportweb.application.request.draft.StartDraft;
import jp.passportweb.application.request.newapplication.SubmitNewApplication;
import jp.passportweb.application.request.newsigningrequest.HandInSigningRequest;
import jp.passportweb.application.session.EndSession;
import jp.passportweb.application.session.OpenSession;
import jp.passportweb.application.session.ResolveSession;
import jp.passportweb.domain.InMemoryRepositories;
import jp.passportweb.domain.account.AccessKey;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.account.Inquiry;
import jp.passportweb.domain.applicationrecord.Consent;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordLists;
import jp.passportweb.domain.applicationrecord.RecordSummary;
import jp.passportweb.domain.catalog.Language;
import jp.passportweb.domain.notice.Notice;
import jp.passportweb.domain.request.draft.Draft;
import jp.passportweb.domain.request.draft.DraftLimits;
import jp.passportweb.domain.search.Search;
import jp.passportweb.domain.session.Session;
import jp.passportweb.domain.session.SessionKind;
import jp.passportweb.domain.session.SessionLimits;

/** お客様: who applies, logs in and downloads, at one browser. */
public record Customer(
    World world,
    StartDraft startDraft,
    ChangeDraft changeDraft,
    ReadDraft readDraft,
    SubmitNewApplication submitNewApplication,
    AskByMail askByMail,
    AnswerInquiries answerInquiries,
    Guessing guessing,
    LogIn logIn,
    OpenSession openSession,
    AdmitAccount admitAccount,
    ResolveSession resolveSession,
    EndSession endSession,
    ListRecords listRecords,
    ListAwaitedActs listAwaitedActs,
    ShowRecord showRecord,
    DownloadCertificate downloadCertificate,
    HandInSigningRequest handInSigningRequest) {

  public static final String BROWSER = "keyed hash of a browser's token";
  public static final String ADDRESS = "192.0.2.1";

  private static final SessionLimits SESSIONS =
      new SessionLimits(Duration.ofMinutes(30), Duration.ofHours(12));

  static Customer of(World world) {
    InMemoryRepositories ports = world.ports();
    ReadDraft readDraft = world.readDraft();
    OpenSession openSession = new OpenSession(ports.sessions(), world.key(), world.random());
    ResolveSession resolveSession =
        new ResolveSession(ports.sessions(), world.key(), SESSIONS, world.clock());
    Guessing guessing = guessing(world);
    return new Customer(
        world,
        new StartDraft(
            ports.drafts(),
            DraftLimits.standard(),
            world.key(),
            world.transactions(),
            world.clock()),
        new ChangeDraft(
            world.keptDrafts(ports.drafts()), ports.drafts(), world.transactions(), world.clock()),
        readDraft,
        submitNewApplication(world, world.submission(ports.drafts(), ports.coupons())),
        askByMail(world),
        answerInquiries(world),
        guessing,
        logIn(world, guessing, openSession),
        openSession,
        new AdmitAccount(resolveSession, ports.accounts(), world.transactions()),
        resolveSession,
        new EndSession(
            ports.sessions(),
            ports.operators(),
            ports.audit(),
            world.key(),
            world.transactions(),
            world.clock()),
        new ListRecords(ports.lists(), world.transactions(), world.clock()),
        listAwaitedActs(world),
        showRecord(world),
        new DownloadCertificate(
            showRecord(world),
            ports.records(),
            world.authority(),
            List::getFirst,
            ports.downloads(),
            ports.audit(),
            world.transactions(),
            world.clock()),
        new HandInSigningRequest(
            ports.records(),
            ports.reviews(),
            world.examineSigningRequest(),
            world.readExamination(),
            ports.blockedKeys(),
            world.catalog(),
            ports.audit(),
            world.transactions(),
            world.clock()));
  }

  /** 「申込」 over other drafts or coupons than the house's own. */
  public static SubmitNewApplication submitNewApplication(World world, Submission submission) {
    return new SubmitNewApplication(
        submission,
        world.limitApplications(),
        world.ports().accounts(),
        world.acceptRequest(),
        world.postOffice(),
        world.tellContacts(),
        world.random());
  }

  /** Begins an application at the browser. */
  public Draft begins(FilledForm form) {
    return switch (startDraft.forVisit(BROWSER, ADDRESS, form.service(), form.offering())) {
      case StartDraft.Outcome.Started(Draft draft) -> draft;
      case StartDraft.Outcome outcome -> throw new AssertionError(outcome);
    };
  }

  /** Chooses the service, agrees and types everything; nothing is applied for yet. */
  public Draft fills(FilledForm form) {
    Draft begun = begins(form);
    return changeDraft
        .change(
            begun.id(),
            BROWSER,
            (draft, now) ->
                draft
                    .agreeing(
                        new Consent(
                            List.of(new Consent.AgreedDocument("terms", "1.0")), now, ADDRESS),
                        now)
                    .typing(form.typed(), draft.version(), now))
        .orElseThrow();
  }

  /** 「申込」. */
  public SubmitOutcome submits(Draft draft) {
    return submitNewApplication.submit(sent(draft), Language.JA);
  }

  /** 「申込」 as the browser sends it from this draft's confirmation. */
  public static SentDraft sent(Draft draft) {
    return new SentDraft(draft.id(), draft.holder(), draft.version(), ADDRESS);
  }

  /** From 「オンライン申請」 to the completion screen. */
  public RecordId applies(FilledForm form) {
    return switch (submits(fills(form))) {
      case SubmitOutcome.Submitted(RecordId record) -> record;
      case SubmitOutcome outcome -> throw new AssertionError(outcome);
    };
  }

  /** Asks for a one-time password, and finds it in the mail; nothing when no mail comes. */
  public Optional<String> asksForPassword(AccessKey key, String address) {
    int before = world.notices().all(Notice.OneTimePasswordSent.class).size();
    askByMail.ask(Inquiry.Kind.ONE_TIME_PASSWORD, key.grouped(), address, ADDRESS);
    answerInquiries.answerWaiting();
    return world.notices().all(Notice.OneTimePasswordSent.class).stream()
        .skip(before)
        .map(Notice.OneTimePasswordSent::password)
        .findFirst();
  }

  /** Logs in with what came by mail, and is let into the portal. */
  public AccountId logsIn(AccessKey key, String password) {
    return switch (logIn.logIn(key.grouped(), password, ADDRESS)) {
      case LogIn.Outcome.LoggedIn(String token) -> account(token).orElseThrow();
      case LogIn.Outcome outcome -> throw new AssertionError(outcome);
    };
  }

  /** Whose account a token opens now. */
  public Optional<AccountId> account(String token) {
    return resolveSession
        .resolve(SessionKind.PORTAL, token)
        .map(Session::subject)
        .map(AccountId::new);
  }

  /** お申込一覧画面, the current contracts. */
  public List<RecordSummary> sees(AccountId account) {
    RecordLists.Sort latestFirst = new RecordLists.Sort(RecordLists.Column.APPLIED_AT, false);
    return listRecords.list(account, false, Search.NOTHING_SAID, latestFirst, 1).rows();
  }

  private static ShowRecord showRecord(World world) {
    InMemoryRepositories ports = world.ports();
    return new ShowRecord(
        ports.records(),
        ports.certificates(),
        ports.contracts(),
        ports.reviews(),
        world.readExamination(),
        ports.blockedKeys(),
        ports.lists(),
        world.catalog(),
        world.transactions(),
        world.clock());
  }

  private static ListAwaitedActs listAwaitedActs(World world) {
    InMemoryRepositories ports = world.ports();
    return new ListAwaitedActs(
        ports.lists(), showRecord(world), world.catalog(), world.transactions(), world.clock());
  }

  private static AskByMail askByMail(World world) {
    return new AskByMail(
        world.ports().inquiries(),
        world.ports().throttles(),
        new NoteSecurity(world.ports().throttles(), world.ports().audit()),
        LoginLimits.standard(),
        world.transactions(),
        world.clock());
  }

  private static AnswerInquiries answerInquiries(World world) {
    return new AnswerInquiries(
        world.ports().inquiries(),
        sendOneTimePassword(world),
        new RecoverAccessKey(
            world.ports().accounts(),
            world.ports().records(),
            world.ports().throttles(),
            world.postOffice(),
            world.ports().audit(),
            world.clock()),
        world.transactions(),
        world.clock());
  }

  private static SendOneTimePassword sendOneTimePassword(World world) {
    return new SendOneTimePassword(
        world.ports().accounts(),
        world.ports().oneTimePasswords(),
        world.postOffice(),
        world.ports().audit(),
        world.key(),
        LoginLimits.standard(),
        world.random(),
        world.clock());
  }

  private static Guessing guessing(World world) {
    return new Guessing(
        world.ports().throttles(),
        new NoteSecurity(world.ports().throttles(), world.ports().audit()),
        world.key(),
        LoginLimits.standard());
  }

  private static LogIn logIn(World world, Guessing guessing, OpenSession openSession) {
    return new LogIn(
        world.ports().accounts(),
        world.ports().oneTimePasswords(),
        guessing,
        openSession,
        world.ports().audit(),
        world.key(),
        LoginLimits.standard(),
        world.transactions(),
        world.clock());
  }
}
