/**
 * The only room that touches workbooks: it reads policies strictly, writes them for people and as text, prints native decision
 * tables, and writes comparisons for a meeting and letters as workbooks and Word files; sees table, policy, value, finding, and what compare and report made.
 */
@NullMarked
package kaoping.workbook;

import org.jspecify.annotations.NullMarked;
