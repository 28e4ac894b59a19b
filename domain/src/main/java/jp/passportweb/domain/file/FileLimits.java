package jp.passportweb.domain.file;

/**
 * FIL-2: how much is taken.
 *
 * @param bytesOfFile of one file
 * @param filesOfRecord that one application holds
 * @param bytesOfRecord that they weigh together
 * @param bytesOfAccount that all files of an account weigh together
 * @param pixels of a picture, width times height
 * @param side of a picture, in pixels
 */
public record FileLimits(
    int bytesOfFile,
    int filesOfRecord,
    long bytesOfRecord,
    long bytesOfAccount,
    long pixels,
    int side) {}
