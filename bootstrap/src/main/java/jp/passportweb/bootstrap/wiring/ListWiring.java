package jp.passportweb.bootstrap.wiring;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import jp.passportweb.application.portal.ListAwaitedActs;
import jp.passportweb.application.portal.ListRecords;
import jp.passportweb.application.portal.ShowRecord;
import jp.passportweb.application.request.ReadSituation;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.RecordLists;

@Factory
final class ListWiring {
  @Singleton
  ListRecords listRecords(RecordLists lists, InstantSource clock) {
    return new ListRecords(lists, clock);
  }

  @Singleton
  ListAwaitedActs listAwaitedActs(
      RecordLists lists,
      ShowRecord showRecord,
      ApplicationRecords records,
      ReadSituation readSituation,
      InstantSource clock) {
    return new ListAwaitedActs(lists, showRecord, records, readSituation, clock);
  }
}
