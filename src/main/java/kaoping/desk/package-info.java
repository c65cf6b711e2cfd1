/** Where a submission is handed in: read, matched with its policy, appraised, or refused; workbooks looked over and tried; sees facts, workbook, shelf, trial, appraisal, compare, deviation, standard, report. */
@NullMarked
package kaoping.desk;

import org.jspecify.annotations.NullMarked;
