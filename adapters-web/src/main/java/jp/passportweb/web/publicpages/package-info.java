/**
 * Pages for everybody: the agreements' documents, the repository, the CSR guide; and the
 * evaluation's mailbox.
 */
@NullMarked
package jp.passportweb.web.publicpages;

import org.jspecify.annotations.NullMarked;
