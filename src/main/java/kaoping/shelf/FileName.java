package kaoping.shelf;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kaoping.finding.Code;
import kaoping.finding.Findings;
import kaoping.policy.Jurisdiction;
import kaoping.policy.PolicyBook;
import kaoping.policy.PolicyId;
import kaoping.policy.Settings;
import kaoping.table.Column;

/** What a workbook's file name says: {@code self-evaluation-2022.xlsx}; without a period it serves every period. */
final class FileName {
    private static final Pattern FORM =
            Pattern.compile("(?<policy>" + PolicyId.POLICY + "?)(?:-(?<period>" + PolicyId.PERIOD + "))?\\.xlsx");

    /** What programs put behind a name when there is one already. */
    private static final Pattern COPY =
            Pattern.compile("(?<copy>[ 　]*([(（]\\d+[)）]|[-_ ]+(副本|复制|Copy|copy)( ?[(（]\\d+[)）])?))(?=\\.xlsx$)");

    private static final Pattern ODD = Pattern.compile("[^a-z0-9-]+");

    private FileName() {}

    static Optional<PolicyId> read(Jurisdiction jurisdiction, String file) {
        Matcher m = FORM.matcher(file);
        if (!m.matches()) {
            return Optional.empty();
        }
        String period = m.group("period") == null ? Settings.EVERY_PERIOD : m.group("period");
        return Optional.of(new PolicyId(jurisdiction.code(), m.group("policy"), period));
    }

    /** Which part of a name that is no policy's is wrong: {@code 530622-qiaojia/grain-2024 (1).xlsx}: the copy's {@code  (1)}. */
    static String fault(String workbook) {
        int slash = workbook.lastIndexOf('/');
        String folder = slash < 0 ? "" : workbook.substring(workbook.lastIndexOf('/', slash - 1) + 1, slash);
        String file = workbook.substring(slash + 1);
        if (!folder.isEmpty() && Jurisdiction.ofFolder(folder).isEmpty()) {
            return "文件夹“" + folder + "”不是“六位代码-拼音”";
        }
        if (FORM.matcher(file).matches()) {
            return "文件要放在地区的文件夹里";
        }
        Matcher copy = COPY.matcher(file);
        if (copy.find()) {
            return "“" + copy.group("copy") + "”是另存、下载或复制时加上的，删去";
        }
        if (!file.endsWith(".xlsx")) {
            return folder.isEmpty() ? "文件夹要写成“六位代码-拼音”，文件要以“.xlsx”结尾" : "文件不以“.xlsx”结尾";
        }
        Matcher odd = ODD.matcher(file.substring(0, file.length() - ".xlsx".length()));
        if (odd.find()) {
            return "“" + odd.group() + "”不能用，方案代码只用小写英文、数字和短横";
        }
        return Character.isDigit(file.charAt(0)) ? "方案代码要以英文字母开头" : "短横的前后都要有字";
    }

    /** The sheet 说明 must say the same as folder and file. */
    static void compare(PolicyBook book, PolicyId named, Findings findings) {
        compare(book, Settings.JURISDICTION, named.jurisdiction(), findings);
        compare(book, Settings.POLICY, named.policy(), findings);
        compare(book, Settings.PERIOD, named.period(), findings);
    }

    private static void compare(PolicyBook book, Column<String> setting, String named, Findings findings) {
        String said = book.settings().row().need(setting);
        if (!said.equals(named)) {
            findings.add(Code.WORKBOOK_ID_MISMATCH, book.settings().row().place(setting), setting.title(), said, named);
        }
    }
}
