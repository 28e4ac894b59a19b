package jp.passportweb.domain.catalog;

import java.time.Period;
import java.util.List;

/**
 * What can be chosen of a service: a term of contract and its type.
 *
 * @param agreement what is agreed to for this offering, besides what the service asks for
 */
public record Offering(
    OfferingCode code,
    Period term,
    ContractType type,
    LocalizedText label,
    List<AgreementDocument> agreement) {}
