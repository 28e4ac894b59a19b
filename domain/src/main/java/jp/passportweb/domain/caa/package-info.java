/** Who may issue for a name, as its holder says in the DNS (RFC 8659, RFC 8657, BR 3.2.2.8). */
@NullMarked
package jp.passportweb.domain.caa;

import org.jspecify.annotations.NullMarked;
