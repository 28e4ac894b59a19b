package jp.passportweb.domain.catalog;

import java.time.Period;

/** What can be chosen of a service: a term of contract and its type. */
public record Offering(OfferingCode code, Period term, ContractType type, LocalizedText label) {}
