/**
 * A jurisdiction's rules as typed, immutable rows: settings, inheritance sheet by sheet, editions by content; sees only table,
 * value and finding.
 */
@NullMarked
package kaoping.policy;

import org.jspecify.annotations.NullMarked;
