/**
 * The shape of a policy table: columns declared once, cells read to typed values, rows that decide about subjects; sees only
 * value and finding. From one declaration come the reader, the checks, the rules, the empty workbook and the guide.
 */
@NullMarked
package kaoping.table;

import org.jspecify.annotations.NullMarked;
