package jp.passportweb.application.domaincontrol;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import jp.passportweb.application.notice.PostOffice;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.application.story.FewSuffixes;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.Repositories;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.caa.CaaRules;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.domaincontrol.AccountUris;
import jp.passportweb.domain.domaincontrol.AuthorizationDomainNames;
import jp.passportweb.domain.domaincontrol.AuthorizationRules;
import jp.passportweb.domain.domaincontrol.AuthorizationSamples;
import jp.passportweb.domain.domaincontrol.MethodRules;
import jp.passportweb.domain.domaincontrol.PersistentRules;
import jp.passportweb.domain.perspective.ConfigurationRules;
import jp.passportweb.domain.perspective.Everywhere;
import jp.passportweb.domain.perspective.Lookout;
import jp.passportweb.domain.perspective.QuorumPolicy;
import jp.passportweb.domain.perspective.QuorumRules;
import jp.passportweb.domain.perspective.SeenNetwork;
import jp.passportweb.domain.signingrequest.DnsName;

/** The network as a test lets it be seen, from everywhere alike, and the use cases that look. */
public final class Network {
  public static final String US = "passport.example";

  private final Repositories ports;
  private final Catalog catalog;
  private final PostOffice postOffice;
  private final Transactions transactions;
  private final InstantSource clock;
  private final SeenNetwork seen = new SeenNetwork();
  private final Lookout lookout =
      new Lookout(seen, new CaaRules(List.of(US)), new PersistentRules(List.of(US)));
  private final Everywhere everywhere;

  public Network(
      Repositories ports,
      Catalog catalog,
      PostOffice postOffice,
      Transactions transactions,
      InstantSource clock) {
    this.ports = ports;
    this.catalog = catalog;
    this.postOffice = postOffice;
    this.transactions = transactions;
    this.clock = clock;
    this.everywhere = new Everywhere(lookout, clock);
  }

  /** What is there to be seen. */
  public SeenNetwork seen() {
    return seen;
  }

  public Everywhere everywhere() {
    return everywhere;
  }

  /** All names of a record are proven at this moment. */
  public void proves(ApplicationRecord record) {
    for (DnsName name : record.content().basic().names()) {
      needOfNames().pendingOf(record).forEach(ports.authorizations()::withdraw);
      AuthorizationSamples.prove(ports.authorizations(), record.account(), name, clock.instant());
    }
  }

  public ReadNameProofs readNameProofs() {
    return new ReadNameProofs(
        ports.authorizations(), ports.attempts(), new AuthorizationRules(catalog.reuse()), clock);
  }

  public NeedOfNames needOfNames() {
    return new NeedOfNames(ports.records(), ports.authorizations());
  }

  public BeginAuthorizations beginAuthorizations() {
    return new BeginAuthorizations(ports.authorizations(), readNameProofs(), new SecureRandom());
  }

  public TellOfControl tellOfControl() {
    return new TellOfControl(ports.accounts(), readNameProofs(), needOfNames(), postOffice);
  }

  private ReleaseStopped releaseStopped() {
    return new ReleaseStopped(ports.records(), ports.reviews(), readNameProofs(), ports.audit());
  }

  public LookUpCaa lookUpCaa() {
    return new LookUpCaa(
        readNameProofs(),
        askPerspectives(),
        ports.attempts(),
        new AccountUris("https://passport.example"),
        new MethodRules(MethodRules.OFFERED),
        releaseStopped(),
        transactions,
        clock);
  }

  public TryAuthorization tryAuthorization() {
    return new TryAuthorization(
        ports.authorizations(),
        ports.attempts(),
        new LookForProof(
            askPerspectives(),
            new AuthorizationDomainNames(new FewSuffixes()),
            new MethodRules(MethodRules.OFFERED),
            new AccountUris("https://passport.example")),
        lookUpCaa(),
        readNameProofs(),
        needOfNames(),
        new ConcludeAuthorization(
            ports.authorizations(),
            needOfNames(),
            tellOfControl(),
            releaseStopped(),
            ports.audit()),
        tellOfControl(),
        new SecureRandom(),
        transactions,
        clock);
  }

  public TryNow tryNow() {
    return new TryNow(
        ports.records(),
        ports.allowances(),
        beginAuthorizations(),
        needOfNames(),
        tryAuthorization(),
        lookUpCaa(),
        transactions,
        clock);
  }

  public TryDueAuthorizations tryDue() {
    return new TryDueAuthorizations(
        ports.authorizations(),
        ports.records(),
        tryAuthorization(),
        beginAuthorizations(),
        transactions,
        clock);
  }

  public ShowNames showNames() {
    return new ShowNames(
        ports.records(),
        readNameProofs(),
        needOfNames(),
        ports.attempts(),
        ports.controlMails(),
        transactions);
  }

  public AskApproval askApproval() {
    return new AskApproval(
        ports.records(),
        ports.accounts(),
        needOfNames(),
        new AuthorizationDomainNames(new FewSuffixes()),
        new MethodRules(MethodRules.OFFERED),
        askPerspectives(),
        ports.attempts(),
        ports.controlMails(),
        ports.allowances(),
        postOffice,
        ports.audit(),
        key(),
        new SecureRandom(),
        transactions,
        clock);
  }

  public AnswerApproval answerApproval() {
    return new AnswerApproval(
        ports.controlMails(),
        ports.authorizations(),
        needOfNames(),
        new ConcludeAuthorization(
            ports.authorizations(),
            needOfNames(),
            tellOfControl(),
            releaseStopped(),
            ports.audit()),
        lookUpCaa(),
        new MethodRules(MethodRules.OFFERED),
        key(),
        transactions,
        clock);
  }

  public SendInstructions sendInstructions() {
    return new SendInstructions(
        ports.records(),
        ports.accounts(),
        needOfNames(),
        ports.allowances(),
        postOffice,
        transactions,
        clock);
  }

  public DropName dropName() {
    return new DropName(ports.records(), ports.reviews(), ports.audit(), transactions, clock);
  }

  public ForeseeCaa foreseeCaa() {
    return new ForeseeCaa(
        lookout,
        new MethodRules(MethodRules.OFFERED),
        ports.allowances(),
        key(),
        transactions,
        clock);
  }

  private static InstallationKey key() {
    return new InstallationKey(new byte[InstallationKey.LENGTH]);
  }

  private AskPerspectives askPerspectives() {
    return new AskPerspectives(
        lookout,
        everywhere,
        new QuorumRules(QuorumPolicy.BASELINE_REQUIREMENTS),
        new ConfigurationRules(QuorumPolicy.BASELINE_REQUIREMENTS));
  }
}
