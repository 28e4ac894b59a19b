/** Drafts of every kind of request, read step by step and kept through everything (APP-5). */
@NullMarked
package jp.passportweb.application.request.draft;

import org.jspecify.annotations.NullMarked;
