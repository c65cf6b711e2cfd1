package kaoping.workbook;

import static kaoping.workbook.Example.cell;
import static kaoping.workbook.Example.fill;
import static kaoping.workbook.Example.findings;
import static kaoping.workbook.Example.withScores;
import static kaoping.workbook.Example.withSettings;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kaoping.policy.Settings;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

/** Faults of titles and settings. */
class TitleFindingsTest {
    @Test
    void anUnknownTitleNamesTheNearest() {
        assertThat(findings(withScores(s -> cell(s, 1, 1).setCellValue("记分方法"))))
                .containsExactly("评分!B1 TITLE_UNKNOWN 记分方法|：最接近的是“计分方法”");
        assertThat(findings(withScores(s -> fill(s, 1, "类别", "计分方法", "分值", "谁也不认识"))))
                .containsExactly("评分!D1 TITLE_UNKNOWN 谁也不认识|：可用的有 级别、关系、完成率、次数、比例、起始日期、封顶、范围");
    }

    @Test
    void aTitleTwice() {
        assertThat(findings(withScores(s -> cell(s, 1, 2).setCellValue("类别")))).containsExactly("评分!C1 TITLE_TWICE 类别");
    }

    @Test
    void aRequiredTitleMissing() {
        assertThat(findings(withScores(s -> {
                    for (int row = 1; row <= 3; row++) {
                        cell(s, row, 1).setBlank();
                    }
                })))
                .containsExactly("评分!1 TITLE_MISSING 计分方法");
    }

    @Test
    void contentWithoutATitle() {
        assertThat(findings(withScores(s -> cell(s, 3, 4).setCellValue("随手记"))))
                .containsExactly("评分!E3 CELL_WITHOUT_TITLE 随手记");
        assertThat(findings(withSettings(s -> cell(s, 10, 1).setCellValue("无主"))))
                .containsExactly("说明!B10 CELL_WITHOUT_TITLE 无主");
    }

    @Test
    void settingsTwiceMissingBlankAndUnknown() {
        assertThat(findings(withSettings(s -> fill(s, 10, "期间", "2023")))).containsExactly("说明!A10 SETTING_TWICE 期间");
        assertThat(findings(withSettings(s -> cell(s, 6, 1).setBlank())))
                .containsExactly("说明!B6 CELL_MISSING 期间|" + Settings.PERIOD.meaning());
        assertThat(findings(withSettings(s -> fill(s, 6, "期限", "2022"))))
                .containsExactly("说明!A6 TITLE_UNKNOWN 期限|：最接近的是“期间”");
        assertThat(findings(withSettings(s -> s.removeRow(s.getRow(8)))))
                .containsExactly("指标体系 SHEET_UNKNOWN 指标体系|：可用的有 汇总");
        assertThat(findings(withSettings(s -> fill(s, 3, "依据文件", "渝财绩〔2022〕1号"))))
                .containsExactly("说明!B CELL_MISSING 地区名称|" + Settings.AREA.meaning());
    }

    @Test
    void theHeadOfTheSettings() {
        assertThat(findings(withSettings(s -> fill(s, 1, "项目", "数值")))).containsExactly("说明!B1 TITLE_UNKNOWN 数值|：内容");
        assertThat(findings(withSettings(s -> cell(s, 1, 1).setBlank()))).containsExactly("说明!1 TITLE_MISSING 内容");
    }

    @Test
    void aRepeatedSettingMakesAList() {
        WorkbookReading reading = Example.read(withSettings(s -> {
            fill(s, 10, "原文", "第一条");
            fill(s, 11, "推定", "另一条");
            fill(s, 12, "原文", "第二条");
        }));
        var settings = reading.book().settings().row();
        assertThat(settings.get(Settings.STATED)).isEqualTo(List.of("第一条", "第二条"));
        assertThat(settings.place(Settings.STATED)).isEqualTo(Example.NAME + "!说明!B10");
        assertThat(settings.place(Settings.PERIOD)).isEqualTo(Example.NAME + "!说明!B6");
    }

    @Test
    void theOrderOfColumnsIsFree() {
        WorkbookReading reading = Example.read(withScores(s -> {
            fill(s, 1, "分值", "类别", "计分方法");
            fill(s, 2, 10, "产出", "进一");
            fill(s, 3, 20, "效益", "进一");
        }));
        var row = reading.book().sheets().get(0).rows().get(1);
        assertThat(row.place(Example.METHOD)).isEqualTo(Example.NAME + "!评分!C3");
        assertThat(row.get(Example.CATEGORY)).isEqualTo("效益");
    }

    @Test
    void aHeadingAboveTheSettingsToo() {
        assertThat(findings(withSettings(sheet -> {
                    sheet.shiftRows(0, sheet.getLastRowNum(), 1);
                    sheet.createRow(0).createCell(0).setCellValue("2024年考核方案说明");
                })))
                .containsExactly("说明!1 TITLES_NOT_FIRST 2");
    }

    @Test
    void aRemarkIsNoRule() {
        for (String remark : List.of("注：本表自2024年起执行", "备注1: 满分10分", "（说明：同上）", "注：\n一、二")) {
            WorkbookReading reading = Example.read(withScores(s -> cell(s, 4, 1).setCellValue(remark)));
            assertThat(reading.findings()).as(remark).isEmpty();
            assertThat(reading.book().sheets().get(0).rows()).hasSize(2);
        }
    }

    @Test
    void aRemarkMayStandApartMergedUnderNoTitleAndBetweenRules() {
        assertThat(findings(withScores(s -> {
                    cell(s, 6, 7).setCellValue("注：本表自2024年起执行");
                    s.addMergedRegion(new CellRangeAddress(5, 5, 7, 9));
                    cell(s, 7, 0).setCellValue("注：另有规定的除外");
                })))
                .isEmpty();
        assertThat(findings(withScores(s -> {
                    cell(s, 4, 0).setCellValue("注：以下试行");
                    fill(s, 5, "质量", "进一", 5);
                })))
                .isEmpty();
    }

    @Test
    void notEveryWordIsARemark() {
        assertThat(findings(withScores(s -> cell(s, 4, 0).setCellValue("注册人数"))))
                .anyMatch(finding -> finding.startsWith("评分!B4 CELL_MISSING"));
        assertThat(findings(withScores(s -> fill(s, 4, "注：合计", "进一", 5)))).noneMatch(f -> f.contains("CELL_MISSING"));
        assertThat(findings(withScores(s -> {
                    cell(s, 5, 0).setCellValue("注：试行");
                    fill(s, 6, "质量", "进一", 5);
                })))
                .containsExactly("评分!4 ROW_BLANK ");
    }

    @Test
    void aHeadingAboveTheTitlesIsOneFindingAndTheRowsBelowAreReadAllTheSame() {
        assertThat(findings(withScores(sheet -> {
                    cell(sheet, 2, 1).setCellValue("打几分");
                    sheet.shiftRows(0, sheet.getLastRowNum(), 1);
                    sheet.createRow(0).createCell(0).setCellValue("2024年考核评分表");
                })))
                .hasSize(2)
                .contains("评分!1 TITLES_NOT_FIRST 2")
                .anyMatch(finding -> finding.contains("CELL_NOT_A_CHOICE"));
    }
}
