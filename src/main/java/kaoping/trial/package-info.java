/** A workbook's own test rows (验算): run, and held against the rows that they reach; sees the appraisal and the rooms before it. */
@NullMarked
package kaoping.trial;

import org.jspecify.annotations.NullMarked;
