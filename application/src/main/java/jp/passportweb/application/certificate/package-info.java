/**
 * Certificates after their issue: revoking them, and telling the world by lists and answers. Who
 * revokes has the lists published once the revocation is committed; a worker sees to it besides.
 */
@NullMarked
package jp.passportweb.application.certificate;

import org.jspecify.annotations.NullMarked;
