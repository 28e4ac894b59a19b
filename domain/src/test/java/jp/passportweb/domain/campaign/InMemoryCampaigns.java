package jp.passportweb.domain.campaign;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.account.InMemoryAccounts;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.InMemoryApplicationRecords;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.review.Decision;
import jp.passportweb.domain.revocation.InMemoryIssuedCertificates;
import jp.passportweb.domain.revocation.IssuedCertificate;
import org.jspecify.annotations.Nullable;

/** {@link Campaigns} in memory. */
public final class InMemoryCampaigns implements Campaigns {
  private final InMemoryAccounts accounts;
  private final InMemoryApplicationRecords records;
  private final InMemoryIssuedCertificates issued;
  private final List<Campaign> all = new ArrayList<>();
  private final Map<UUID, Map<AccountId, Holder>> holders = new HashMap<>();

  public InMemoryCampaigns(
      InMemoryAccounts accounts,
      InMemoryApplicationRecords records,
      InMemoryIssuedCertificates issued) {
    this.accounts = accounts;
    this.records = records;
    this.issued = issued;
  }

  private static final class Holder {
    final Map<RecordId, Boolean> done = new LinkedHashMap<>();
    final List<CampaignHolder.Telling> told = new ArrayList<>();
    @Nullable Instant opened;
    @Nullable String token;

    int round() {
      return told.isEmpty() ? 0 : told.getLast().round();
    }
  }

  private record Round(UUID campaign, int number, Decision begun) {}

  private final Map<RecordId, Instant> doneAt = new HashMap<>();
  private final List<Round> rounds = new ArrayList<>();

  private final List<ReissueInvitation> invitations = new ArrayList<>();

  @Override
  public int nextNumber() {
    return all.stream().mapToInt(Campaign::number).max().orElse(0) + 1;
  }

  @Override
  public void add(Campaign campaign) {
    all.add(campaign);
  }

  @Override
  public Optional<Campaign> byId(UUID id) {
    return all.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  @Override
  public List<Campaign> latest(int atMost) {
    return all.stream()
        .sorted(Comparator.comparingInt(Campaign::number).reversed())
        .limit(atMost)
        .toList();
  }

  @Override
  public List<Campaign> running() {
    return all.stream().filter(one -> one.started() != null && one.ended() == null).toList();
  }

  @Override
  public boolean update(Campaign campaign) {
    Optional<Campaign> stored =
        byId(campaign.id()).filter(one -> one.version() == campaign.version());
    stored.ifPresent(one -> all.set(all.indexOf(one), next(campaign)));
    return stored.isPresent();
  }

  private static Campaign next(Campaign one) {
    return new Campaign(
        one.id(),
        one.number(),
        one.dryRun(),
        one.title(),
        one.selection(),
        one.ground(),
        one.receivedAt(),
        one.japanese(),
        one.english(),
        one.drafted(),
        one.started(),
        one.revoking(),
        one.ended(),
        one.version() + 1);
  }

  @Override
  public void freeze(UUID campaign, List<IssuedCertificate> certificates) {
    certificates.forEach(one ->
        of(campaign)
            .computeIfAbsent(one.account(), _ -> new Holder())
            .done
            .put(one.record(), false));
  }

  @Override
  public CampaignProgress progress(UUID campaign) {
    List<CampaignHolder> rows = rows(campaign).toList();
    return new CampaignProgress(
        rows.stream().mapToInt(CampaignHolder::certificates).sum(),
        rows.size(),
        rows.stream()
            .filter(row -> row.told() != null)
            .mapToInt(CampaignHolder::certificates)
            .sum(),
        rows.stream()
            .filter(row -> row.openedAt() != null)
            .mapToInt(CampaignHolder::certificates)
            .sum(),
        rows.stream().mapToInt(CampaignHolder::replaced).sum(),
        rows.stream().mapToInt(CampaignHolder::revoked).sum(),
        (int) silent(rows).count(),
        silent(rows).mapToInt(CampaignHolder::certificates).sum());
  }

  private static Stream<CampaignHolder> silent(List<CampaignHolder> rows) {
    return rows.stream().filter(row -> row.standing() == CampaignHolder.Standing.SILENT);
  }

  @Override
  public Holders holders(
      UUID campaign, CampaignHolder.@Nullable Standing standing, int page, int size) {
    List<CampaignHolder> wanted =
        rows(campaign)
            .filter(row -> standing == null || row.standing() == standing)
            .sorted(Comparator.comparingInt(CampaignHolder::certificates).reversed())
            .toList();
    return new Holders(
        wanted.stream().skip((page - 1L) * size).limit(size).toList(),
        page,
        size,
        wanted.size(),
        wanted.stream().mapToInt(CampaignHolder::certificates).sum());
  }

  @Override
  public Optional<CampaignHolder> holder(UUID campaign, AccountId account) {
    return rows(campaign).filter(row -> row.account().equals(account)).findFirst();
  }

  @Override
  public void beginRound(UUID campaign, int number, Decision begun) {
    rounds.add(new Round(campaign, number, begun));
  }

  @Override
  public CampaignRounds rounds(UUID campaign) {
    List<CampaignRound> begun =
        rounds.stream()
            .filter(round -> round.campaign().equals(campaign))
            .map(round ->
                new CampaignRound(round.number(), round.begun(), told(campaign, round.number())))
            .toList();
    int open = (int) rows(campaign).filter(row -> row.left() > 0).count();
    return new CampaignRounds(begun, waiting(campaign, begun.size()).size(), open);
  }

  private int told(UUID campaign, int round) {
    return (int)
        of(campaign).values().stream()
            .filter(holder -> holder.told.stream().anyMatch(one -> one.round() == round))
            .count();
  }

  @Override
  public List<Untold> untold(UUID campaign, int round, int atMost) {
    return waiting(campaign, round).stream().limit(atMost).toList();
  }

  private List<Untold> waiting(UUID campaign, int round) {
    return of(campaign).entrySet().stream()
        .filter(one -> one.getValue().round() < round)
        .filter(one -> round == CampaignRound.FIRST || !left(campaign, one.getKey()).isEmpty())
        .map(one -> new Untold(one.getKey(), one.getValue().token))
        .toList();
  }

  @Override
  public void told(UUID campaign, AccountId account, String token, CampaignHolder.Telling telling) {
    Holder holder = of(campaign).getOrDefault(account, new Holder());
    holder.told.add(telling);
    holder.token = token;
  }

  @Override
  public List<RecordId> left(UUID campaign, AccountId account) {
    Holder holder = of(campaign).getOrDefault(account, new Holder());
    Set<RecordId> replaced = replaced();
    return holder.done.keySet().stream()
        .filter(record -> !replaced.contains(record) && !isGone(holder, record))
        .toList();
  }

  @Override
  public void each(
      UUID campaign,
      CampaignHolder.@Nullable Standing standing,
      int atMost,
      Consumer<CampaignCertificate> reader) {
    rows(campaign)
        .filter(row -> standing == null || row.standing() == standing)
        .flatMap(row ->
            of(campaign).getOrDefault(row.account(), new Holder()).done.keySet().stream()
                .map(record -> line(row, record)))
        .limit(atMost)
        .forEach(reader);
  }

  private CampaignCertificate line(CampaignHolder row, RecordId id) {
    IssuedCertificate certificate = issued.ofRecord(id).orElseThrow();
    ApplicationRecord record = records.byId(id).orElseThrow();
    return new CampaignCertificate(
        row.account(),
        row.organizationName(),
        certificate.receiptNumber(),
        certificate.serverName(),
        certificate.serial().hex(),
        row.told(),
        row.openedAt(),
        replaced().contains(id),
        issued.revokedAt(id).or(() -> Optional.ofNullable(doneAt.get(id))).orElse(null),
        Callee.of(records.contactsNow(record).registration()));
  }

  @Override
  public List<RecordId> certificates(UUID campaign, AccountId account) {
    return List.copyOf(of(campaign).getOrDefault(account, new Holder()).done.keySet());
  }

  @Override
  public Optional<AccountId> opened(String token, Instant at) {
    for (Map<AccountId, Holder> each : holders.values()) {
      for (Map.Entry<AccountId, Holder> one : each.entrySet()) {
        if (token.equals(one.getValue().token)) {
          if (one.getValue().opened == null) {
            one.getValue().opened = at;
          }
          return Optional.of(one.getKey());
        }
      }
    }
    Optional<ReissueInvitation> sent =
        invitations.stream().filter(one -> one.token().equals(token)).findFirst();
    sent.filter(one -> one.openedAt() == null)
        .ifPresent(one ->
            invitations.set(
                invitations.indexOf(one),
                new ReissueInvitation(
                    one.id(),
                    one.record(),
                    one.account(),
                    one.token(),
                    one.reason(),
                    one.invited(),
                    at)));
    return sent.map(ReissueInvitation::account);
  }

  @Override
  public void invite(ReissueInvitation invitation) {
    invitations.add(invitation);
  }

  @Override
  public List<ReissueInvitation> invitations(RecordId record) {
    return invitations.reversed().stream().filter(one -> one.record().equals(record)).toList();
  }

  @Override
  public List<RecordId> toRevoke(UUID campaign, RevocationScope scope, int atMost) {
    return left(campaign, scope).limit(atMost).toList();
  }

  @Override
  public int countToRevoke(UUID campaign, RevocationScope scope) {
    return (int) left(campaign, scope).count();
  }

  private Stream<RecordId> left(UUID campaign, RevocationScope scope) {
    Set<RecordId> replaced = replaced();
    return of(campaign).values().stream()
        .flatMap(holder -> holder.done.keySet().stream().filter(record -> !isGone(holder, record)))
        .filter(record -> scope == RevocationScope.ALL || replaced.contains(record));
  }

  @Override
  public void done(UUID campaign, RecordId record, Instant at) {
    of(campaign).values().forEach(holder -> holder.done.replace(record, true));
    doneAt.put(record, at);
  }

  @Override
  public boolean asksToReplace(RecordId record) {
    return running().stream()
            .filter(one -> !one.dryRun())
            .anyMatch(
                one -> of(one.id()).values().stream().anyMatch(h -> h.done.containsKey(record)))
        || !invitations(record).isEmpty();
  }

  @Override
  public Optional<Instant> lastDryRun() {
    return all.stream()
        .filter(Campaign::dryRun)
        .flatMap(one -> Optional.ofNullable(one.ended()).stream())
        .map(ended -> ended.decision().at())
        .max(Comparator.naturalOrder());
  }

  private Map<AccountId, Holder> of(UUID campaign) {
    return holders.computeIfAbsent(campaign, _ -> new LinkedHashMap<>());
  }

  private Stream<CampaignHolder> rows(UUID campaign) {
    Set<RecordId> replaced = replaced();
    return of(campaign).entrySet().stream().map(one -> row(one.getKey(), one.getValue(), replaced));
  }

  private CampaignHolder row(AccountId account, Holder holder, Set<RecordId> replaced) {
    return new CampaignHolder(
        account,
        accounts.byId(account).orElseThrow().organizationName().text(),
        holder.done.size(),
        holder.told.isEmpty() ? null : holder.told.getLast(),
        holder.opened,
        (int) holder.done.keySet().stream().filter(replaced::contains).count(),
        (int) holder.done.keySet().stream().filter(record -> isGone(holder, record)).count(),
        (int)
            holder.done.keySet().stream()
                .filter(record -> !replaced.contains(record) && !isGone(holder, record))
                .count());
  }

  private boolean isGone(Holder holder, RecordId record) {
    return holder.done.getOrDefault(record, false)
        || issued.ofRecord(record).orElseThrow().published() != null;
  }

  private Set<RecordId> replaced() {
    return records
        .all()
        .filter(one -> one.requestType().replacesCertificate())
        .filter(one -> one.status() == RecordStatus.COMPLETED)
        .flatMap(one -> Optional.ofNullable(one.request().base()).stream())
        .collect(Collectors.toSet());
  }
}
