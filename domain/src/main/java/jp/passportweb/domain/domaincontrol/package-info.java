/** Who controls a domain name, by which evidence, and for how long (BR 3.2.2.4, 4.2.1). */
@NullMarked
package jp.passportweb.domain.domaincontrol;

import org.jspecify.annotations.NullMarked;
