package jp.passportweb.domain.keylist;

import java.time.Instant;

/**
 * A list of keys that are never certified, as it was imported.
 *
 * @param name by which a newer version takes its place: {@code blacklist.RSA-2048}
 * @param entries how many different keys it names
 * @param digest SHA-256 over the entries in the order of the file, in hexadecimal
 * @param importedBy {@code command:root}
 */
public record KeyList(
    KeyListId id,
    String name,
    KeyListForm form,
    long entries,
    String digest,
    Instant importedAt,
    String importedBy) {

  /** The same list with the number of its entries, which is known at the end of an import. */
  public KeyList counting(long counted) {
    return new KeyList(id, name, form, counted, digest, importedAt, importedBy);
  }

  /** Whether another import would bring the same keys in the same form. */
  public boolean isSameAs(KeyListForm otherForm, String otherDigest) {
    return form.equals(otherForm) && digest.equals(otherDigest);
  }
}
