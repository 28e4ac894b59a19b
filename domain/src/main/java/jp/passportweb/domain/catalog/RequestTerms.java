package jp.passportweb.domain.catalog;

import java.util.List;

/** A kind of request after the first: its name, and the documents agreed to before it. */
public record RequestTerms(LocalizedText name, List<AgreementDocument> agreement) {}
