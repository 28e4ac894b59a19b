package jp.passportweb.domain.recordstate;

import static jp.passportweb.domain.applicationrecord.RecordStatus.ACCEPTED;
import static jp.passportweb.domain.applicationrecord.RecordStatus.AWAITING_APPROVAL;
import static jp.passportweb.domain.applicationrecord.RecordStatus.CANCELLED;
import static jp.passportweb.domain.applicationrecord.RecordStatus.COMPLETED;
import static jp.passportweb.domain.applicationrecord.RecordStatus.CONTRACT_ENDED;
import static jp.passportweb.domain.applicationrecord.RecordStatus.IN_REVIEW;
import static jp.passportweb.domain.applicationrecord.RecordStatus.ISSUING;
import static jp.passportweb.domain.applicationrecord.RecordStatus.REFUSED;
import static jp.passportweb.domain.applicationrecord.RecordStatus.REVOCATION_PENDING;
import static jp.passportweb.domain.applicationrecord.RecordStatus.REVOKED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.catalog.ContractType;
import jp.passportweb.domain.certificate.Validity;
import jp.passportweb.domain.certificate.ValidityRules;
import jp.passportweb.domain.recordstate.RecordFacts.CertificateFacts;
import jp.passportweb.domain.recordstate.RecordState.CertificateEnd;
import jp.passportweb.domain.request.RecordSituation.ContractStanding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("LST-1, DWN-1 the one state of a record")
class RecordStatesTest {
  private static final Instant ISSUED = at("2026-11-25T10:00:00");
  private static final LocalDate CONTRACT_END = LocalDate.of(2027, 11, 24);
  private static final Instant DUE = at("2026-12-13T00:00:00");
  private static final Instant REVOKED_AT = at("2026-12-01T02:11:00");
  private static final Instant SOON = at("2026-12-05T12:00:00");
  private static final Validity VALIDITY =
      new Validity(ISSUED, ValidityRules.endOf(LocalDate.of(2027, 6, 11)));

  /** One of before the day's end, with the hour of its issue. */
  private static final Validity BY_THE_HOUR = new Validity(ISSUED, at("2027-06-12T01:54:41"));

  private static final ContractStanding RUNS = contract(ContractType.FIXED_TERM, false);
  private static final ContractStanding ENDS = contract(ContractType.FIXED_TERM, true);
  private static final ContractStanding RENEWS = contract(ContractType.AUTO_RENEWING, false);
  private static final ContractStanding RENEWS_NO_MORE = contract(ContractType.AUTO_RENEWING, true);
  private static final CertificateFacts GOOD = new CertificateFacts(VALIDITY, null, null, false);
  private static final CertificateFacts REPLACED = new CertificateFacts(VALIDITY, null, null, true);
  private static final CertificateFacts PLANNED = new CertificateFacts(VALIDITY, null, DUE, true);
  private static final CertificateFacts DEAD =
      new CertificateFacts(VALIDITY, REVOKED_AT, null, false);
  private static final CertificateFacts DEAD_AND_REPLACED =
      new CertificateFacts(VALIDITY, REVOKED_AT, DUE, true);

  static Stream<Arguments> open() {
    return Stream.of(
        arguments(ACCEPTED, Waiting.FOR_NOTHING, new RecordState.Received(RequestType.NEW)),
        arguments(ACCEPTED, Waiting.FOR_DOCUMENTS, new RecordState.AwaitsDocuments()),
        arguments(ACCEPTED, Waiting.FOR_SIGNING_REQUEST, new RecordState.AwaitsSigningRequest()),
        arguments(IN_REVIEW, Waiting.FOR_NOTHING, new RecordState.InReview(RequestType.NEW)),
        arguments(IN_REVIEW, Waiting.FOR_DOCUMENTS, new RecordState.AwaitsDocuments()),
        arguments(IN_REVIEW, Waiting.FOR_SIGNING_REQUEST, new RecordState.AwaitsSigningRequest()),
        arguments(IN_REVIEW, Waiting.FOR_THE_OFFICE, new RecordState.Stopped()),
        arguments(
            AWAITING_APPROVAL, Waiting.FOR_NOTHING, new RecordState.InReview(RequestType.NEW)),
        arguments(
            AWAITING_APPROVAL, Waiting.FOR_SIGNING_REQUEST, new RecordState.AwaitsSigningRequest()),
        arguments(ISSUING, Waiting.FOR_NOTHING, new RecordState.Issuing()),
        arguments(REFUSED, Waiting.FOR_DOCUMENTS, new RecordState.Refused()),
        arguments(CANCELLED, Waiting.FOR_DOCUMENTS, new RecordState.Cancelled()));
  }

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @MethodSource
  @DisplayName("before anything is issued, and where nothing is")
  void open(RecordStatus status, Waiting waiting, RecordState expected) {
    RecordFacts facts = new RecordFacts(RequestType.NEW, status, waiting, null, null);
    assertThat(RecordStates.of(facts, SOON)).isEqualTo(expected);
    assertThat(expected.offersDownload()).isFalse();
  }

  static Stream<Arguments> certified() {
    Instant expired = VALIDITY.notAfter().plusSeconds(1);
    Instant over = at("2027-11-25T00:00:00");
    var gone = new CertificateEnd.ByExpiry(VALIDITY.notAfter());
    return Stream.of(
        state(COMPLETED, GOOD, RUNS, SOON, new RecordState.Valid(VALIDITY)),
        state(COMPLETED, GOOD, RUNS, VALIDITY.notAfter(), new RecordState.Valid(VALIDITY)),
        state(COMPLETED, GOOD, RUNS, expired, new RecordState.Expired(VALIDITY, RUNS)),
        state(COMPLETED, GOOD, RENEWS, SOON, new RecordState.Valid(VALIDITY)),
        state(COMPLETED, GOOD, RENEWS, over, new RecordState.Expired(VALIDITY, RENEWS)),
        state(COMPLETED, GOOD, ENDS, SOON, new RecordState.Terminated(VALIDITY, CONTRACT_END)),
        state(
            COMPLETED,
            GOOD,
            RENEWS_NO_MORE,
            SOON,
            new RecordState.Terminated(VALIDITY, CONTRACT_END)),
        state(COMPLETED, GOOD, ENDS, expired, new RecordState.Expired(VALIDITY, ENDS)),
        state(COMPLETED, REPLACED, RUNS, SOON, new RecordState.Superseded(VALIDITY)),
        state(COMPLETED, REPLACED, ENDS, SOON, new RecordState.Superseded(VALIDITY)),
        state(COMPLETED, REPLACED, RUNS, expired, new RecordState.ExpiredSuperseded(VALIDITY)),
        state(COMPLETED, PLANNED, RUNS, SOON, new RecordState.RevocationPlanned(VALIDITY, DUE)),
        state(
            REVOCATION_PENDING,
            GOOD,
            RUNS,
            SOON,
            new RecordState.RevocationRequested(VALIDITY, null)),
        state(
            REVOCATION_PENDING,
            PLANNED,
            RUNS,
            SOON,
            new RecordState.RevocationRequested(VALIDITY, DUE)),
        state(REVOCATION_PENDING, GOOD, RUNS, expired, new RecordState.Expired(VALIDITY, RUNS)),
        state(REVOKED, DEAD, RUNS, SOON, new RecordState.Revoked(REVOKED_AT, false, RUNS)),
        state(REVOKED, DEAD, ENDS, SOON, new RecordState.Revoked(REVOKED_AT, false, ENDS)),
        state(REVOKED, DEAD, RUNS, expired, new RecordState.Revoked(REVOKED_AT, false, RUNS)),
        state(
            REVOKED,
            DEAD_AND_REPLACED,
            RUNS,
            SOON,
            new RecordState.Revoked(REVOKED_AT, true, RUNS)),
        state(REVOKED, DEAD, null, SOON, new RecordState.Revoked(REVOKED_AT, false, null)),
        state(COMPLETED, GOOD, RUNS, over, new RecordState.ContractEnded(CONTRACT_END, gone)),
        state(COMPLETED, GOOD, ENDS, over, new RecordState.ContractEnded(CONTRACT_END, gone)),
        state(CONTRACT_ENDED, GOOD, RUNS, over, new RecordState.ContractEnded(CONTRACT_END, gone)),
        state(
            CONTRACT_ENDED,
            REPLACED,
            ENDS,
            over,
            new RecordState.ContractEnded(CONTRACT_END, gone)),
        state(
            CONTRACT_ENDED,
            DEAD,
            RENEWS_NO_MORE,
            over,
            new RecordState.ContractEnded(
                CONTRACT_END, new CertificateEnd.ByRevocation(REVOKED_AT))),
        state(
            CONTRACT_ENDED,
            DEAD,
            RUNS,
            SOON,
            new RecordState.ContractEnded(
                CONTRACT_END, new CertificateEnd.ByRevocation(REVOKED_AT))));
  }

  @ParameterizedTest(name = "{0} {1} {2} at {3}: {4}")
  @MethodSource
  @DisplayName("with a certificate; both ends of its validity count")
  void certified(
      RecordStatus status,
      CertificateFacts certificate,
      @Nullable ContractStanding contract,
      Instant now,
      RecordState expected) {
    RecordFacts facts =
        new RecordFacts(RequestType.NEW, status, Waiting.FOR_NOTHING, certificate, contract);
    RecordState state = RecordStates.of(facts, now);
    assertThat(state).isEqualTo(expected);
    boolean counts = certificate.revokedAt() == null && !now.isAfter(VALIDITY.notAfter());
    assertThat(state.isValid()).isEqualTo(counts && status != CONTRACT_ENDED);
    assertThat(state.offersDownload())
        .isEqualTo(state.isValid() && !(state instanceof RecordState.RevocationPlanned));
  }

  @ParameterizedTest
  @EnumSource(RequestType.class)
  @DisplayName("a request without a certificate is done until its contract ends")
  void done(RequestType type) {
    RecordFacts done = new RecordFacts(type, COMPLETED, Waiting.FOR_NOTHING, null, RUNS);
    assertThat(RecordStates.of(done, SOON)).isEqualTo(new RecordState.Done(type));
    assertThat(RecordStates.of(done, at("2027-11-25T00:00:00")))
        .isEqualTo(new RecordState.ContractEnded(CONTRACT_END, null));
    RecordFacts alone = new RecordFacts(type, COMPLETED, Waiting.FOR_NOTHING, null, null);
    assertThat(RecordStates.of(alone, SOON)).isEqualTo(new RecordState.Done(type));
  }

  @ParameterizedTest
  @EnumSource(RecordStatus.class)
  @DisplayName("case 10 no status makes a certificate count after its last second")
  void theHour(RecordStatus status) {
    CertificateFacts certificate = new CertificateFacts(BY_THE_HOUR, null, null, false);
    RecordFacts facts =
        new RecordFacts(RequestType.NEW, status, Waiting.FOR_NOTHING, certificate, RUNS);
    assertThat(RecordStates.of(facts, at("2027-06-12T02:30:00")).isValid()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(RecordStatus.class)
  @DisplayName("case 09 no status makes a revoked certificate count")
  void revoked(RecordStatus status) {
    RecordFacts facts = new RecordFacts(RequestType.NEW, status, Waiting.FOR_NOTHING, DEAD, RUNS);
    assertThat(RecordStates.of(facts, SOON).isValid()).isFalse();
  }

  static Stream<Arguments> current() {
    Instant contract = at("2027-11-25T00:00:00").minusNanos(1000);
    return Stream.of(
        arguments(COMPLETED, GOOD, CONTRACT_END, contract),
        arguments(REVOCATION_PENDING, GOOD, CONTRACT_END, contract),
        arguments(REVOKED, DEAD, CONTRACT_END, contract),
        arguments(COMPLETED, REPLACED, CONTRACT_END, VALIDITY.notAfter()),
        arguments(COMPLETED, PLANNED, CONTRACT_END, DUE),
        arguments(REVOKED, DEAD_AND_REPLACED, CONTRACT_END, REVOKED_AT),
        arguments(
            COMPLETED,
            REPLACED,
            LocalDate.of(2026, 12, 13),
            at("2026-12-14T00:00:00").minusNanos(1000)),
        arguments(COMPLETED, GOOD, null, VALIDITY.notAfter()),
        arguments(COMPLETED, null, CONTRACT_END, contract),
        arguments(COMPLETED, null, null, Instant.EPOCH),
        arguments(ACCEPTED, null, null, CurrentRules.FOR_EVER),
        arguments(ISSUING, null, CONTRACT_END, CurrentRules.FOR_EVER),
        arguments(CANCELLED, null, null, Instant.EPOCH),
        arguments(REFUSED, null, CONTRACT_END, Instant.EPOCH),
        arguments(CONTRACT_ENDED, GOOD, CONTRACT_END, Instant.EPOCH));
  }

  @ParameterizedTest(name = "{0} {1} until {2}: {3}")
  @MethodSource
  @DisplayName("LST-1 how long a record is a current one")
  void current(
      RecordStatus status,
      @Nullable CertificateFacts certificate,
      @Nullable LocalDate contractUntil,
      Instant expected) {
    assertThat(
            CurrentRules.currentUntil(RequestType.CANCELLATION, status, certificate, contractUntil))
        .isEqualTo(expected);
  }

  private static Arguments state(
      RecordStatus status,
      CertificateFacts certificate,
      @Nullable ContractStanding contract,
      Instant now,
      RecordState expected) {
    return Arguments.of(Arrays.asList(status, certificate, contract, now, expected).toArray());
  }

  private static ContractStanding contract(ContractType type, boolean terminated) {
    return new ContractStanding(CONTRACT_END, type, terminated);
  }

  private static Instant at(String local) {
    return java.time.LocalDateTime.parse(local).atZone(ValidityRules.TOKYO).toInstant();
  }
}
