/** 監査記録: the whole trail in the office, and its checkpoints for everybody. */
@NullMarked
package jp.passportweb.web.audit;

import org.jspecify.annotations.NullMarked;
