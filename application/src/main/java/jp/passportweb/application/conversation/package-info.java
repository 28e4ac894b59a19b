/** 担当者とのやりとり: what an applicant answers the office about a record (CNV-3). */
@NullMarked
package jp.passportweb.application.conversation;

import org.jspecify.annotations.NullMarked;
