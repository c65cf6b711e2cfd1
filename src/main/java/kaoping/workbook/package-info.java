/**
 * The only room that touches policy workbooks: it reads them strictly, writes them for people, and prints native decision
 * tables; sees only table, policy, value and finding.
 */
@NullMarked
package kaoping.workbook;

import org.jspecify.annotations.NullMarked;
