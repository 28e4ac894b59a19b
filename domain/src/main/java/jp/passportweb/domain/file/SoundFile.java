package jp.passportweb.domain.file;

/** A file that was looked through and can be taken (FIL-1). */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record SoundFile(FileName name, FileKind kind, FileHash hash, byte[] content) {}
