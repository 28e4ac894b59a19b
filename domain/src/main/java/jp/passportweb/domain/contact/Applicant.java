package jp.passportweb.domain.contact;

import org.jspecify.annotations.Nullable;

/** 申請者: a person of the organisation with the authority to sign; the job title is required. */
public record Applicant(
    PersonName name, Furigana furigana, @Nullable ShortText department, ShortText jobTitle) {}
