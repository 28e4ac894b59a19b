package jp.passportweb.application.practicezone;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.domaincontrol.TryAuthorization;
import jp.passportweb.domain.caa.OurIdentifiers;
import jp.passportweb.domain.domaincontrol.AuthorizationDomainNames;
import jp.passportweb.domain.domaincontrol.PendingAuthorization;
import jp.passportweb.domain.domaincontrol.ValidationMethod;
import jp.passportweb.domain.practicezone.PracticeRecord;
import jp.passportweb.domain.practicezone.PracticeZone;
import jp.passportweb.domain.practicezone.PracticeZones;
import jp.passportweb.domain.signingrequest.DnsName;

/** Changes the evaluation's practice network. A production has none. */
@Assembled
public final class ChangePracticeZone {
  private static final String OLD = "0123456789abcdef0123456789abcdef";
  private static final String HTML = "<!DOCTYPE html><title>Not Found</title>";
  private static final String OTHER = "0 issue \"other-ca.example\"";

  private final Optional<PracticeZones> zones;
  private final ShowPracticeZone showPracticeZone;
  private final TryAuthorization tryAuthorization;
  private final AuthorizationDomainNames domainNames;
  private final OurIdentifiers ourIdentifiers;

  public ChangePracticeZone(
      Optional<PracticeZones> zones,
      ShowPracticeZone showPracticeZone,
      TryAuthorization tryAuthorization,
      AuthorizationDomainNames domainNames,
      OurIdentifiers ourIdentifiers) {
    this.zones = zones;
    this.showPracticeZone = showPracticeZone;
    this.tryAuthorization = tryAuthorization;
    this.domainNames = domainNames;
    this.ourIdentifiers = ourIdentifiers;
  }

  /**
   * Sets every record that is asked for, and has them looked for; false without a practice zone.
   */
  public boolean setAll() {
    List<PendingAuthorization> asked = showPracticeZone.asked();
    boolean changed =
        change(zone ->
            asked.stream()
                .reduce(
                    zone,
                    (so, pending) -> after(so, PracticeAct.SET_RECORD, pending),
                    (_, later) -> later));
    if (changed) {
      asked.forEach(pending -> tryAuthorization.attempt(pending.id()));
    }
    return changed;
  }

  /** Does one thing for a name that is asked for; one that is not asked for changes nothing. */
  public boolean act(PracticeAct act, String name) {
    Optional<PendingAuthorization> asked =
        showPracticeZone.asked().stream()
            .filter(pending -> pending.name().text().equals(name))
            .findFirst();
    return change(zone -> asked.map(pending -> after(zone, act, pending)).orElse(zone));
  }

  /** Lets so many remote perspectives see the attacker's network. */
  public boolean hijack(int perspectives) {
    return change(zone -> zone.hijacked(Math.clamp(perspectives, 0, 5)));
  }

  /** Adds a record; one that cannot be read changes nothing, and false says so. */
  public boolean add(String name, PracticeRecord.Type type, String value) {
    Optional<PracticeRecord> record = PracticeRecord.of(name, type, value);
    return record.isPresent() && change(zone -> zone.with(record.get()));
  }

  public boolean remove(String name, PracticeRecord.Type type, String value) {
    return change(zone -> zone.without(new PracticeRecord(name, type, value)::equals));
  }

  private boolean change(UnaryOperator<PracticeZone> change) {
    zones.ifPresent(found -> found.change(change));
    return zones.isPresent();
  }

  private PracticeZone after(PracticeZone zone, PracticeAct act, PendingAuthorization pending) {
    String host = pending.name().text();
    String place = pending.dnsChange(pending.name()).place();
    String value = pending.value().text();
    String zoneName = domainNames.highest(new DnsName(host), ValidationMethod.DNS_CHANGE).text();
    return switch (act) {
      case SET_RECORD -> onlyAt(zone, place, value);
      case WRONG_PLACE ->
          onlyAt(
              zone.without(record -> record.name().equals(place)), place + "." + zoneName, value);
      case OLD_VALUE -> onlyAt(zone, place, OLD);
      case SET_PAGE -> zone.withPage(host, value);
      case HTML_PAGE -> zone.withPage(host, HTML);
      case BREAK_SIGNATURES -> zone.withSignatures(host, false);
      case OTHER_AUTHORITY ->
          zone.with(new PracticeRecord(zoneName, PracticeRecord.Type.CAA, OTHER));
      case ALLOW_US ->
          zone.with(
              new PracticeRecord(
                  zoneName,
                  PracticeRecord.Type.CAA,
                  "0 issue \"" + ourIdentifiers.names().getFirst() + "\""));
      case CLEAR -> zone.cleared(host);
    };
  }

  private static PracticeZone onlyAt(PracticeZone zone, String place, String value) {
    return zone.without(
            record -> record.name().equals(place) || record.name().startsWith(place + "."))
        .with(new PracticeRecord(place, PracticeRecord.Type.TXT, value));
  }
}
