/** The answer for people and machines: sentences, JSON, tables for a terminal; sees appraisal and the rooms before it. */
@NullMarked
package kaoping.report;

import org.jspecify.annotations.NullMarked;
