package jp.passportweb.domain.coupon;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import jp.passportweb.domain.UndoLog;
import jp.passportweb.domain.account.ResellerCode;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.CouponNumber;
import jp.passportweb.domain.applicationrecord.InMemoryApplicationRecords;
import jp.passportweb.domain.applicationrecord.RecordId;

/** {@link Coupons} in memory. */
public final class InMemoryCoupons implements Coupons {
  /** What a record has taken. */
  private record Taken(CouponNumber number, Instant at) {}

  private final Map<CouponNumber, Coupon> byNumber = new LinkedHashMap<>();
  private final Map<RecordId, Taken> taken = new LinkedHashMap<>();
  private final InMemoryApplicationRecords records;
  private final UndoLog undoLog = new UndoLog();

  public InMemoryCoupons(InMemoryApplicationRecords records) {
    this.records = records;
  }

  /** What was taken in a transaction that fails is there again. */
  public UndoLog undoLog() {
    return undoLog;
  }

  @Override
  public boolean add(Coupon coupon) {
    return byNumber.putIfAbsent(coupon.number(), coupon) == null;
  }

  @Override
  public Optional<Coupon> byNumber(CouponNumber number) {
    return Optional.ofNullable(byNumber.get(number)).map(c -> c.using(used(number)));
  }

  @Override
  public boolean use(CouponNumber number, RecordId record, Instant at) {
    if (taken.containsKey(record)) {
      return true;
    }
    boolean left = byNumber(number).filter(coupon -> coupon.left() > 0).isPresent();
    if (left) {
      taken.put(record, new Taken(number, at));
      undoLog.done(() -> taken.remove(record));
    }
    return left;
  }

  @Override
  public void giveBack(RecordId record) {
    taken.remove(record);
  }

  @Override
  public Page ofReseller(ResellerCode reseller, int page, int size) {
    return page(coupon -> reseller.equals(coupon.reseller()), page, size);
  }

  @Override
  public Page all(int page, int size) {
    return page(_ -> true, page, size);
  }

  private Page page(Predicate<Coupon> wanted, int page, int size) {
    List<Listed> rows =
        byNumber.values().stream()
            .filter(wanted)
            .sorted(
                Comparator.comparing(Coupon::createdAt)
                    .reversed()
                    .thenComparing(coupon -> coupon.number().text()))
            .map(c -> new Listed(c.using(used(c.number())), uses(c.number())))
            .toList();
    return new Page(
        rows.stream().skip((page - 1L) * size).limit(size).toList(), page, size, rows.size());
  }

  private int used(CouponNumber number) {
    return (int) taken.values().stream().filter(t -> t.number().equals(number)).count();
  }

  private List<CouponUse> uses(CouponNumber number) {
    return taken.entrySet().stream()
        .filter(entry -> entry.getValue().number().equals(number))
        .flatMap(
            entry -> records.byId(entry.getKey()).stream().map(r -> use(r, entry.getValue().at())))
        .sorted(Comparator.comparing(CouponUse::usedAt))
        .toList();
  }

  private static CouponUse use(ApplicationRecord record, Instant at) {
    return new CouponUse(
        record.id(), record.receiptNumber(), record.content().basic().commonName().text(), at);
  }
}
