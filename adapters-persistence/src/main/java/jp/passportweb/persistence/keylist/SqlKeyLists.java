package jp.passportweb.persistence.keylist;

import static jp.passportweb.persistence.jooq.Tables.KEY_LIST;
import static jp.passportweb.persistence.jooq.Tables.KEY_LIST_PART;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jp.passportweb.domain.keylist.KeyList;
import jp.passportweb.domain.keylist.KeyListForm;
import jp.passportweb.domain.keylist.KeyListId;
import jp.passportweb.domain.keylist.KeyLists;
import jp.passportweb.domain.keylist.SortedEntries;
import jp.passportweb.persistence.jooq.tables.records.KeyListPartRecord;
import jp.passportweb.persistence.jooq.tables.records.KeyListRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;

/**
 * {@link KeyLists} in the database: nothing is held by a node, so that each sees an import at once
 * and none needs memory for it. A look-up reads one part by the primary key.
 */
@Singleton
final class SqlKeyLists implements KeyLists {
  /** PostgreSQL keeps a row of this size in its page. */
  private static final int BYTES_OF_A_PART = 1800;

  private static final int PARTS_AT_ONCE = 500;
  private static final String SPKI_SHA256 = "SPKI_SHA256";
  private static final String DEBIAN_MODULUS = "DEBIAN_MODULUS";

  private final DSLContext sql;

  SqlKeyLists(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public List<KeyList> all() {
    return sql.selectFrom(KEY_LIST)
        .where(KEY_LIST.IN_USE.isTrue())
        .orderBy(KEY_LIST.NAME, KEY_LIST.ID)
        .fetch(SqlKeyLists::list);
  }

  @Override
  public boolean contains(KeyListId list, String entry) {
    byte[] part =
        sql.select(KEY_LIST_PART.ENTRIES)
            .from(KEY_LIST_PART)
            .where(KEY_LIST_PART.LIST_ID.eq(list.value()))
            .and(KEY_LIST_PART.LAST_ENTRY.ge(entry))
            .orderBy(KEY_LIST_PART.LIST_ID, KEY_LIST_PART.LAST_ENTRY)
            .limit(1)
            .fetchOne(KEY_LIST_PART.ENTRIES);
    return part != null && SortedEntries.ofPart(part, entry.length() / 2).contains(entry);
  }

  @Override
  public void addUnpublished(KeyList list) {
    sql.insertInto(KEY_LIST).set(row(list, false)).execute();
  }

  @Override
  public void addEntries(KeyListId list, SortedEntries entries) {
    int perPart = BYTES_OF_A_PART / entries.width();
    List<KeyListPartRecord> parts = new ArrayList<>();
    for (int from = 0; from < entries.count(); from += perPart) {
      int to = Math.min(entries.count(), from + perPart);
      parts.add(new KeyListPartRecord(list.value(), entries.hex(to - 1), entries.part(from, to)));
      if (parts.size() == PARTS_AT_ONCE || to == entries.count()) {
        sql.batchInsert(parts).execute();
        parts.clear();
      }
    }
  }

  @Override
  public void putInUse(KeyList list) {
    removeWhere(KEY_LIST.NAME.eq(list.name()).and(KEY_LIST.IN_USE.isTrue()));
    sql.update(KEY_LIST).set(row(list, true)).where(KEY_LIST.ID.eq(list.id().value())).execute();
  }

  @Override
  public void remove(KeyListId list) {
    removeWhere(KEY_LIST.ID.eq(list.value()));
  }

  @Override
  public int removeUnpublishedSince(Instant before) {
    return removeWhere(KEY_LIST.IN_USE.isFalse().and(KEY_LIST.IMPORTED_AT.lt(before)));
  }

  private int removeWhere(Condition condition) {
    sql.deleteFrom(KEY_LIST_PART)
        .where(KEY_LIST_PART.LIST_ID.in(sql.select(KEY_LIST.ID).from(KEY_LIST).where(condition)))
        .execute();
    return sql.deleteFrom(KEY_LIST).where(condition).execute();
  }

  private static KeyListRecord row(KeyList list, boolean inUse) {
    return new KeyListRecord(
        list.id().value(),
        list.name(),
        switch (list.form()) {
          case KeyListForm.SpkiSha256 _ -> SPKI_SHA256;
          case KeyListForm.DebianModulus _ -> DEBIAN_MODULUS;
        },
        list.form().bytes(),
        list.form() instanceof KeyListForm.DebianModulus(int bits) ? bits : null,
        list.entries(),
        list.digest(),
        list.importedAt(),
        list.importedBy(),
        inUse);
  }

  private static KeyList list(KeyListRecord row) {
    KeyListForm form =
        switch (row.getForm()) {
          case SPKI_SHA256 -> new KeyListForm.SpkiSha256(row.getEntryBytes());
          case DEBIAN_MODULUS -> new KeyListForm.DebianModulus(row.getRsaBits());
          default -> throw new IllegalStateException("no such form: " + row.getForm());
        };
    return new KeyList(
        new KeyListId(row.getId()),
        row.getName(),
        form,
        row.getEntries(),
        row.getDigest(),
        row.getImportedAt(),
        row.getImportedBy());
  }
}
