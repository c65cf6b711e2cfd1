/** Editions in force per jurisdiction: workbooks found by name, read, inherited and made ready on first use, renewed aside while they serve; sees workbook, review, trial, engine, policy. */
@NullMarked
package kaoping.shelf;

import org.jspecify.annotations.NullMarked;
