package jp.passportweb.application.file;

import jp.passportweb.domain.file.HandedInFile;

/** A file with its content, for who may have it. */
public record DownloadedFile(HandedInFile file, byte[] content) {}
