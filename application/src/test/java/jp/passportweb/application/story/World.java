package jp.passportweb.application.story;

import java.security.SecureRandom;
import java.time.Instant;
import jp.passportweb.application.examination.ReadExamination;
import jp.passportweb.application.issuance.ComposeCertificate;
import jp.passportweb.application.issuance.ConcludeContract;
import jp.passportweb.application.issuance.FindBrokenRules;
import jp.passportweb.application.notice.PostOffice;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.application.signingrequest.ExamineSigningRequest;
import jp.passportweb.domain.InMemoryRepositories;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.catalog.CatalogSamples;
import jp.passportweb.domain.signingrequest.CertifiableNames;
import jp.passportweb.domain.signingrequest.KeyPolicy;
import jp.passportweb.domain.signingrequest.KnownKeys;
import jp.passportweb.domain.signingrequest.NamePolicy;

/** What lies around the use cases: the ports in memory, the clock, the authority, the post. */
public record World(
    InMemoryRepositories ports,
    Catalog catalog,
    MovableClock clock,
    RecordedNotices notices,
    PaperAuthority authority,
    CertifiableNames certifiable,
    Straightaway transactions,
    InstallationKey key,
    SecureRandom random) {

  public World() {
    this(
        new InMemoryRepositories(),
        CatalogSamples.catalog(),
        new MovableClock(Instant.parse("2026-11-20T03:00:00Z")),
        new RecordedNotices(),
        new PaperAuthority(),
        new CertifiableNames(new FewSuffixes(), NamePolicy.EVALUATION),
        new Straightaway(),
        new InstallationKey(new byte[InstallationKey.LENGTH]),
        new SecureRandom());
  }

  public PostOffice postOffice() {
    return new PostOffice(notices, ports.outbox());
  }

  public ReadExamination readExamination() {
    return new ReadExamination(ports.records(), ports.reviews(), catalog, clock);
  }

  public ComposeCertificate composeCertificate() {
    return new ComposeCertificate(
        authority,
        new ConcludeContract(ports.records(), ports.contracts(), catalog),
        catalog,
        random);
  }

  /** The linter of the house finds {@link PaperAuthority#findings}. */
  public FindBrokenRules findBrokenRules() {
    return new FindBrokenRules(
        composeCertificate(), authority, ports.blockedKeys(), clock);
  }

  public ExamineSigningRequest examineSigningRequest() {
    return new ExamineSigningRequest(
        new PaperRequests(),
        certifiable,
        new KnownKeys(ports.blockedKeys(), ports.keyLists()),
        KeyPolicy.STRICT);
  }
}
