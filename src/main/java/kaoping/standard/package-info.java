/**
 * What a form says about how an indicator is scored (评（扣）分标准), read by a grammar into the rows that staff would write in
 * 评分; what it does not say is asked, never guessed. Sees facts, policy, table and score; the only room that sees ANTLR.
 *
 * <p>A sentence goes through it in this order:
 * <ol>
 *   <li>its characters: {@code Glyphs} (width), {@code Numbering} (1. 2., ①②)
 *   <li>its words and its order: {@code StandardLexer.g4} (which words mean the same), {@code StandardParser.g4} (one rule for each kind
 *       of saying, each with an example), {@code glossary.txt} with {@code Glossary} (of what nobody wants one)
 *   <li>what it says, as values: {@code Hearing}, {@code SayingReader}; {@code StepReader} and {@code Ways} (每下降1%扣0.5分), {@code AwardReader} (得10分),
 *       {@code ConditionReader}, {@code RangeReader} (达95%以上), {@code SubjectReader} (满意度), {@code Days}, {@code Numbers}, {@code Numerals}; no number is passed over
 *       ({@code Leftover})
 *   <li>what that means for this indicator: {@code StandardReader} hands it to one of
 *       <ul>
 *         <li>{@code Stepwise}: points off per step, with {@code FullMarks} (who has all), {@code StartingPoint} (from where), {@code Direction}
 *             (which way), {@code Tolerance} (偏差), {@code Counted} (定性)
 *         <li>{@code Gains}, {@code Bonus}: points earned per step, within the full points and beyond them, with {@code Starting}, {@code Caps},
 *             {@code Rhythm} (每季度)
 *         <li>{@code Deadlines}: days, with {@code Lapse} (周, 月)
 *         <li>{@code Ranged}: bands of a number, with {@code Bands} (gaps, overlaps), {@code Reaching} (a number by itself)
 *         <li>{@code Worded}: bands of words
 *       </ul>
 *       all of them with {@code Scale} (the actual or the rate done?), {@code SameIndicator}, {@code SameUnit} and {@code Weight} (the full points)
 *   <li>rows: {@code Cells} (得几分), {@code Stride} (每, 步长单位, 不足一步), {@code Tidy} (as few rows as staff would write)
 *   <li>the rows back in words: {@code PlainWords}, {@code PlainRange}, {@code PlainDeadline}
 *   <li>or what has to be asked: {@code Asking}, {@code Question}; of several standards in one cell {@code Several}
 * </ol>
 */
@NullMarked
package kaoping.standard;

import org.jspecify.annotations.NullMarked;
