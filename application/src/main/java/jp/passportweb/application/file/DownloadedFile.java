package jp.passportweb.application.file;

import jp.passportweb.domain.file.HandedInFile;

/** A file with its content, for who may have it. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record DownloadedFile(HandedInFile file, byte[] content) {}
