package jp.passportweb.domain.campaign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.InMemoryApplicationRecords;
import jp.passportweb.domain.applicationrecord.RecordId;

/** {@link HolderCalls} in memory. */
public final class InMemoryHolderCalls implements HolderCalls {
  private final InMemoryCampaigns campaigns;
  private final InMemoryApplicationRecords records;
  private final List<HolderCall> all = new ArrayList<>();

  public InMemoryHolderCalls(InMemoryCampaigns campaigns, InMemoryApplicationRecords records) {
    this.campaigns = campaigns;
    this.records = records;
  }

  @Override
  public boolean add(HolderCall call) {
    return all.stream().noneMatch(one -> one.id().equals(call.id())) && all.add(call);
  }

  @Override
  public Map<AccountId, List<HolderCall>> of(UUID campaign, List<AccountId> accounts) {
    return all.stream()
        .filter(call -> call.campaign().equals(campaign) && accounts.contains(call.account()))
        .sorted(Comparator.comparing((HolderCall call) -> call.noted().at()).reversed())
        .collect(Collectors.groupingBy(HolderCall::account));
  }

  @Override
  public Map<AccountId, List<Callee>> callees(UUID campaign, List<AccountId> accounts, int atMost) {
    return accounts.stream()
        .filter(account -> campaigns.holder(campaign, account).isPresent())
        .collect(
            Collectors.toMap(account -> account, account -> callees(campaign, account, atMost)));
  }

  private List<Callee> callees(UUID campaign, AccountId account, int atMost) {
    List<RecordId> left = campaigns.left(campaign, account);
    return Stream.concat(
            left.stream(),
            campaigns.certificates(campaign, account).stream()
                .filter(record -> !left.contains(record)))
        .limit(atMost)
        .map(record -> records.byId(record).orElseThrow())
        .map(record -> Callee.of(records.contactsNow(record).registration()))
        .distinct()
        .toList();
  }
}
