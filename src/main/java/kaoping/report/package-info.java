/** The answer for people and machines: sentences, JSON, tables for a terminal; sees appraisal, shelf, and the rooms below them. */
@NullMarked
package kaoping.report;

import org.jspecify.annotations.NullMarked;
