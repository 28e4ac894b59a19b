package jp.passportweb.domain.review;

import jp.passportweb.domain.catalog.LocalizedText;

/**
 * Why an application may be refused (REF-1).
 *
 * @param label as the office chooses it
 * @param told what the applicant reads
 * @param explained whether the examiner has to say more
 * @param retired whether it is not chosen any more
 */
public record RefusalGround(
    RefusalCode code,
    LocalizedText label,
    LocalizedText told,
    boolean explained,
    boolean retired) {}
