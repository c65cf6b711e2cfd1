package kaoping.nation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import kaoping.PolicyDraft;
import kaoping.nation.Divisions.Division;

/**
 * Workbooks for all divisions of a country (全国的方案): a county ships the sheets 评分, 计件 and 加减分, about 40 rules, and
 * inherits 汇总 from its prefecture, 等次 from its province, 一票否决, 名单 and 核对 from the nation. Every third county of a
 * prefecture has taken over the first one's rules word for word.
 */
public final class Country {
    public static final String POLICY = "annual-appraisal";
    public static final String PERIOD = "2023";

    /** What counties look at; each looks at twelve of them. */
    private static final String[] MATTERS = ("项目建设 招商引资 安全生产 生态环境 乡村振兴 信访稳定 财政收入 民生实事 营商环境 科技创新 教育质量 卫生健康 "
                    + "工业增长 农业产值 粮食安全 森林防火 河湖长制 水利建设 交通建设 城乡统筹 文化旅游 体育事业 社会保障 就业创业 "
                    + "法治建设 平安创建 档案管理 保密工作 政务公开 数字政府 人才引进 统计质量 审计整改 国企改革 金融风险 消费促进 "
                    + "对外开放 残疾保障 养老服务 退役军人")
            .split(" ");

    static final int LOOKED_AT = 12;

    private Country() {}

    /** Writes a workbook for each division. */
    public static void write(Path folder, List<Division> divisions) {
        divisions.parallelStream().forEach(division -> {
            try {
                Path file = file(folder, division);
                Files.createDirectories(file.getParent());
                Files.write(file, workbook(division));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    public static Path file(Path folder, Division division) {
        return folder.resolve(division.folder()).resolve(POLICY + "-" + PERIOD + ".xlsx");
    }

    public static byte[] workbook(Division division) {
        return switch (division.level()) {
            case NATION -> nation().file();
            case PROVINCE -> province(division).file();
            case PREFECTURE -> prefecture(division).file();
            case COUNTY -> county(division).file();
        };
    }

    private static PolicyDraft draft(String code) {
        return PolicyDraft.with(
                "地区代码=" + code,
                "地区名称=" + code + "区划",
                "方案代码=" + POLICY,
                "方案名称=年度综合考评",
                "期间=" + PERIOD,
                "不足一步=按整步",
                "临界差距=0.05");
    }

    private static PolicyDraft nation() {
        return draft("000000")
                .row("一票否决", "事项=重大安全生产事故", "处理=不得评为", "等次=优秀")
                .row("一票否决", "事项=数据造假", "处理=定为最低等次")
                .row("名单", "名单=通报表扬", "取=前几名", "数量=3")
                .row("核对", "核对项=实际值没有填", "级别=警告");
    }

    private static PolicyDraft province(Division division) {
        int excellent = 20 + division.number() % 3 * 5;
        return draft(division.code())
                .row("等次", "单位类别=乡镇", "等次=优秀", "名额比例=" + excellent + "%")
                .row("等次", "单位类别=乡镇", "等次=良好", "其余=是")
                .row("等次", "单位类别=部门", "等次=优秀", "名额比例=" + excellent + "%")
                .row("等次", "单位类别=部门", "等次=良好", "其余=是");
    }

    private static PolicyDraft prefecture(Division division) {
        return draft(division.code())
                .row("汇总", "得分项=重点工作", "系数=100%")
                .row("汇总", "得分项=日常工作", "系数=100%")
                .row("汇总", "得分项=加减分", "系数=100%", "上限=" + (5 + division.number() % 4));
    }

    private static PolicyDraft county(Division division) {
        int own = own(division);
        PolicyDraft draft = draft(division.code());
        List<String> matters = matters(division);
        for (int i = 0; i < matters.size(); i++) {
            scores(draft, matters.get(i), own + i);
        }
        for (int i = 0; i < 6; i++) {
            draft.row("加减分", "事项=" + matters.get(i) + "表彰", "级别=国家级", "每件分值=" + (2 + (own + i) % 3))
                    .row("加减分", "事项=" + matters.get(i) + "表彰", "级别=省级", "每件分值=1", "年上限=" + (3 + (own + i) % 4));
        }
        return draft.row("计件", "事项=信息稿件", "级别=国家级", "每件分值=3", "计入=日常工作", "月上限=9")
                .row("计件", "事项=信息稿件", "级别=省级", "每件分值=2", "计入=日常工作")
                .row("计件", "事项=信息稿件", "级别=市级", "每件分值=1", "计入=日常工作", "年上限=" + (10 + own % 9));
    }

    /** Whether a county has the same rules as all other such counties of its prefecture. */
    static boolean isTakenOver(Division county) {
        return county.number() % 3 == 0;
    }

    /** Everything that a county's rules say follows from this number. */
    private static int own(Division county) {
        int prefecture = Integer.parseInt(county.code().substring(0, 4)) * 101;
        return prefecture + (isTakenOver(county) ? 0 : county.number());
    }

    /** What a county looks at: twelve matters, in an order of its own. */
    static List<String> matters(Division county) {
        List<String> matters = new ArrayList<>(List.of(MATTERS));
        Collections.shuffle(matters, new Random(own(county)));
        return matters.subList(0, LOOKED_AT);
    }

    private static void scores(PolicyDraft draft, String matter, int own) {
        if (own % 4 == 0) {
            draft.row("评分", "指标名称=" + matter, "完成率=≥100%", "计分方法=按分值比例", "得分率=100%")
                    .row("评分", "指标名称=" + matter, "完成率=<100%", "计分方法=按完成比例");
        } else if (own % 4 == 1) {
            draft.row("评分", "指标名称=" + matter, "计分方法=逐档扣分", "每=" + (1 + own % 5), "扣分=0." + (1 + own % 7))
                    .row("评分", "指标名称=" + matter + "增幅", "计分方法=达到门槛后按比例", "门槛=" + (50 + own % 30) + "%");
        } else {
            draft.row("评分", "指标名称=" + matter, "单位类别=乡镇", "计分方法=按完成比例", "目标取值=" + (90 + own % 11))
                    .row("评分", "指标名称=" + matter, "单位类别=部门", "计分方法=按完成比例");
        }
    }
}
