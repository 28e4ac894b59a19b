package jp.passportweb.bootstrap.catalog;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.catalog.ValidationLevel;
import jp.passportweb.domain.evidence.EvidenceCatalog;
import jp.passportweb.domain.evidence.EvidenceSource;
import jp.passportweb.domain.evidence.Fact;
import jp.passportweb.domain.evidence.Requirement;
import jp.passportweb.domain.evidence.SourceCode;
import jp.passportweb.domain.evidence.SourceKind;
import jp.passportweb.domain.organization.OrganizationKind;

/** Turns the entries of the file of evidence into what examinations are judged by. */
final class EvidenceMapper {
  private EvidenceMapper() {}

  static EvidenceCatalog catalog(Entry file) {
    file.holdingOnly("sources", "requirements");
    List<EvidenceSource> sources =
        file.entries("sources").stream().map(EvidenceMapper::source).toList();
    if (sources.stream().map(EvidenceSource::code).distinct().count() < sources.size()) {
      throw file.wrong("a source's code stands twice");
    }
    return new EvidenceCatalog(
        sources, file.entries("requirements").stream().map(EvidenceMapper::requirement).toList());
  }

  private static EvidenceSource source(Entry entry) {
    entry.holdingOnly("code", "kind", "label", "example", "format", "proves", "retired", "rule");
    return new EvidenceSource(
        entry.parsed("code", SourceCode::new),
        entry.constant("kind", SourceKind.class),
        entry.localized("label"),
        entry.localized("example"),
        entry.parsed("format", Pattern::compile),
        entry.holds("proves") ? entry.constants("proves", Fact.class) : Set.of(),
        !(entry.holds("retired") && entry.flag("retired")),
        entry.text("rule"));
  }

  private static Requirement requirement(Entry entry) {
    entry.holdingOnly("fact", "group", "label", "hint", "types", "levels", "kinds", "days", "rule");
    return new Requirement(
        entry.constant("fact", Fact.class),
        entry.constant("group", Requirement.Group.class),
        entry.localized("label"),
        entry.localized("hint"),
        entry.constants("types", RequestType.class),
        entry.constants("levels", ValidationLevel.class),
        entry.constants("kinds", OrganizationKind.class),
        entry.text("rule"),
        entry.holds("days") ? entry.number("days") : null);
  }
}
