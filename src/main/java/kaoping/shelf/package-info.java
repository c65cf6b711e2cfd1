/** Editions in force per jurisdiction: workbooks found, read, inherited, made ready on first use; sees workbook, review, trial, engine, policy. */
@NullMarked
package kaoping.shelf;

import org.jspecify.annotations.NullMarked;
