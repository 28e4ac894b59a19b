package jp.passportweb.persistence.queue;

import static jp.passportweb.persistence.jooq.Tables.REVIEW_PART;
import static jp.passportweb.persistence.jooq.Tables.WORK_ITEM;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.catalog.ServiceCode;
import jp.passportweb.domain.queue.QueueFilter;
import jp.passportweb.domain.queue.Viewer;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Which rows of {@code work_item} a filter holds (QUE-1). */
final class QueueConditions {
  private static final List<String> CERTIFYING =
      Arrays.stream(RequestType.values()).filter(RequestType::certifies).map(Enum::name).toList();

  private QueueConditions() {}

  static Condition fits(QueueFilter filter, Viewer viewer) {
    return DSL.and(
        isOneOf(WORK_ITEM.STATUS, filter.stages()),
        filter.services().isEmpty()
            ? DSL.noCondition()
            : WORK_ITEM.SERVICE.in(texts(filter.services())),
        isOneOf(WORK_ITEM.REQUEST_TYPE, filter.kinds()),
        isOneOf(WORK_ITEM.CLOCK, filter.clocks()),
        isHeld(filter.holder(), viewer),
        isDue(filter.due(), viewer),
        filter.waiting() ? WORK_ITEM.WAITS.isTrue() : DSL.noCondition(),
        filter.mineToDo() ? mayAct(viewer) : DSL.noCondition());
  }

  /** As {@link Viewer#mayAct}, in the database. */
  static Condition mayAct(Viewer viewer) {
    return viewer.examines()
        ? DSL.not(needsAnother(viewer).and(gathered(viewer)))
        : DSL.falseCondition();
  }

  private static Condition needsAnother(Viewer viewer) {
    return WORK_ITEM
        .STATUS
        .eq(RecordStatus.AWAITING_APPROVAL.name())
        .and(WORK_ITEM.REQUEST_TYPE.in(CERTIFYING))
        .and(WORK_ITEM.SERVICE.in(texts(viewer.twoPeople())));
  }

  /** Whether the viewer gathered evidence for it, or found it good: all that four eyes ask. */
  private static Condition gathered(Viewer viewer) {
    return DSL.exists(
        DSL.selectOne()
            .from(REVIEW_PART)
            .where(REVIEW_PART.RECORD_ID.eq(WORK_ITEM.RECORD_ID))
            .and(REVIEW_PART.OPERATOR_ID.eq(viewer.operator().value()))
            .and(REVIEW_PART.PART.eq("GATHERER")));
  }

  private static Condition isHeld(QueueFilter.Holder holder, Viewer viewer) {
    return switch (holder) {
      case ANYBODY -> DSL.noCondition();
      case MINE -> WORK_ITEM.HOLDER.eq(viewer.operator().value());
      case NOBODY -> WORK_ITEM.HOLDER.isNull();
      case OTHERS -> WORK_ITEM.HOLDER.ne(viewer.operator().value());
    };
  }

  private static Condition isDue(QueueFilter.Due due, Viewer viewer) {
    return switch (due) {
      case ANY -> DSL.noCondition();
      case TODAY -> WORK_ITEM.PAUSED.isFalse().and(WORK_ITEM.DUE_AT.lt(viewer.endOfDay()));
      case OVERDUE -> WORK_ITEM.PAUSED.isFalse().and(WORK_ITEM.DUE_AT.lt(viewer.now()));
    };
  }

  private static Condition isOneOf(Field<String> field, Collection<? extends Enum<?>> values) {
    return values.isEmpty()
        ? DSL.noCondition()
        : field.in(values.stream().map(Enum::name).sorted().toList());
  }

  private static List<String> texts(Collection<ServiceCode> services) {
    return Stream.concat(Stream.of(""), services.stream().map(ServiceCode::text).sorted()).toList();
  }
}
