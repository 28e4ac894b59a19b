package jp.passportweb.domain.evidence;

/**
 * Evidence as it lies in the archive.
 *
 * @param provenBefore whether another record was approved on it than the one that it is read for
 *     (EvidenceUse)
 */
public record FiledEvidence(Evidence evidence, boolean provenBefore) {}
