/**
 * What can be bought and under which rules: services, offerings, agreements, documents, validity.
 * All of it is data.
 */
@NullMarked
package jp.passportweb.domain.catalog;

import org.jspecify.annotations.NullMarked;
