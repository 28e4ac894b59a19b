package jp.passportweb.domain.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** {@link Proposals} in memory. */
public final class InMemoryProposals implements Proposals {
  private static final Comparator<Proposal> BY_TIME =
      Comparator.comparing(proposal -> proposal.proposed().at());

  private final List<Proposal> all = new ArrayList<>();

  @Override
  public void add(Proposal proposal) {
    if (openOf(proposal.matter().kind(), proposal.matter().subject()).isPresent()) {
      throw new IllegalStateException("one that is open already");
    }
    all.add(proposal);
  }

  @Override
  public Optional<Proposal> byId(UUID id) {
    return all.stream().filter(proposal -> proposal.id().equals(id)).findFirst();
  }

  @Override
  public Optional<Proposal> openOf(Matter.Kind kind, String subject) {
    return all.stream()
        .filter(Proposal::isOpen)
        .filter(one -> one.matter().kind() == kind && one.matter().subject().equals(subject))
        .findFirst();
  }

  @Override
  public List<Proposal> open(int atMost) {
    return all.stream().filter(Proposal::isOpen).sorted(BY_TIME).limit(atMost).toList();
  }

  @Override
  public Page closed(int page, int size) {
    List<Proposal> closed = latest(all.stream().filter(one -> !one.isOpen())).toList();
    return new Page(
        closed.stream().skip((page - 1L) * size).limit(size).toList(), page, size, closed.size());
  }

  @Override
  public List<Proposal> about(List<String> subjects, int atMost) {
    return latest(all.stream().filter(one -> subjects.contains(one.matter().subject())))
        .limit(atMost)
        .toList();
  }

  private static Stream<Proposal> latest(Stream<Proposal> some) {
    return some.sorted(BY_TIME.reversed());
  }

  @Override
  public boolean update(Proposal proposal) {
    Optional<Proposal> stored =
        byId(proposal.id()).filter(one -> one.version() == proposal.version());
    stored.ifPresent(one ->
        all.set(
            all.indexOf(one),
            new Proposal(
                one.id(),
                one.matter(),
                one.reason(),
                one.proposed(),
                proposal.confirmed(),
                proposal.withdrawn(),
                one.version() + 1)));
    return stored.isPresent();
  }
}
