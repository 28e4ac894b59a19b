package jp.passportweb.domain.evidence;

import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.catalog.ValidationLevel;
import jp.passportweb.domain.organization.OrganizationKind;

/** What must be proven, and by which sources, as read from the catalogue's data. */
public record EvidenceCatalog(List<EvidenceSource> sources, List<Requirement> requirements) {
  public EvidenceCatalog {
    sources = List.copyOf(sources);
    requirements = List.copyOf(requirements);
  }

  /** What must be true for a request, in the order of work. */
  public List<Requirement> requirements(
      RequestType type, ValidationLevel level, OrganizationKind kind) {
    return requirements.stream().filter(r -> r.applies(type, level, kind)).toList();
  }

  /** The sources that an examiner chooses from. */
  public List<EvidenceSource> sources(Fact fact) {
    return sources.stream().filter(s -> s.offered() && s.proves().contains(fact)).toList();
  }

  public Optional<EvidenceSource> source(SourceCode code) {
    return sources.stream().filter(s -> s.code().equals(code)).findFirst();
  }

  /** Whether a source's word counts for a fact. */
  public boolean proves(SourceCode source, Fact fact) {
    return source(source).filter(s -> s.proves().contains(fact)).isPresent();
  }
}
