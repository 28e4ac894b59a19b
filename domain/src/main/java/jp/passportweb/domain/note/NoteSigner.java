package jp.passportweb.domain.note;

/** Port: a private key of the installation that signs notes. */
public interface NoteSigner {
  NoteKey key();

  /** Ed25519 (RFC 8032) over the text, 64 bytes. */
  byte[] sign(byte[] text);
}
