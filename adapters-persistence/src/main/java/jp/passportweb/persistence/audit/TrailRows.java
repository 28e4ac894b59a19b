package jp.passportweb.persistence.audit;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.Origin;
import jp.passportweb.domain.audit.TrailEvent;
import jp.passportweb.domain.merkle.Frontier;
import jp.passportweb.domain.merkle.Hash;
import jp.passportweb.persistence.instant.Micros;
import jp.passportweb.persistence.jooq.tables.records.TrailEventRecord;
import jp.passportweb.persistence.json.Json;

/** How events and hashes stand in rows. */
final class TrailRows {
  private TrailRows() {}

  static TrailEventRecord row(AuditEvent event, Origin origin) {
    TrailEventRecord row = new TrailEventRecord();
    row.setHappenedAt(Micros.of(event.at()));
    row.setActor(event.actor());
    row.setAct(event.action());
    row.setArea(event.area());
    row.setRefused(event.isRefused());
    row.setSubject(event.subject());
    row.setAddress(origin.address());
    row.setAgent(origin.agent());
    row.setDetails(Json.write(event.details()));
    return row;
  }

  static AuditEvent event(TrailEventRecord row) {
    return new AuditEvent(
        row.getHappenedAt(),
        row.getActor(),
        row.getAct(),
        row.getSubject(),
        details(row.getDetails()));
  }

  static TrailEvent entry(TrailEventRecord row) {
    return new TrailEvent(
        row.getId(),
        event(row),
        new Origin(row.getAddress(), row.getAgent()),
        row.getFormerHash() == null ? "" : row.getFormerHash());
  }

  /** What somebody made unreadable is read as something else, and is found to be changed. */
  private static Map<String, String> details(String json) {
    try {
      return Json.readMap(json);
    } catch (IllegalStateException _) {
      return Map.of("", json);
    }
  }

  static String text(Frontier frontier) {
    return Stream.concat(
            Stream.of(Long.toString(frontier.size())), frontier.hashes().stream().map(Hash::base64))
        .collect(Collectors.joining(" "));
  }

  static Frontier frontier(String text) {
    List<String> parts = List.of(text.split(" "));
    return new Frontier(
        Long.parseLong(parts.getFirst()),
        parts.subList(1, parts.size()).stream().map(Hash::ofBase64).toList());
  }

  static byte[] bytes(List<Hash> hashes) {
    ByteBuffer all = ByteBuffer.allocate(hashes.size() * Hash.LENGTH);
    hashes.forEach(hash -> all.put(hash.bytes()));
    return all.array();
  }

  /** What is left over of a row that somebody cut is passed over. */
  static List<Hash> hashes(byte[] bytes) {
    List<Hash> hashes = new ArrayList<>();
    for (int at = 0; at + Hash.LENGTH <= bytes.length; at += Hash.LENGTH) {
      hashes.add(Hash.of(Arrays.copyOfRange(bytes, at, at + Hash.LENGTH)));
    }
    return hashes;
  }

  /** Of a row that somebody made unreadable another one, which fits nothing. */
  static Hash hash(byte[] bytes) {
    return bytes.length == Hash.LENGTH ? Hash.of(bytes) : Hash.ofNothing();
  }
}
