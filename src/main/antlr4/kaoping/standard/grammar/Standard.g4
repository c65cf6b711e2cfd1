/*
 * 评（扣）分标准的语法：一项指标怎样得分，用一句话说。
 *
 *     达95%以上得10分，每下降1%扣0.5分，扣完为止。
 *     └── band ───┘  └──── step ────┘  └ floor ┘
 *
 * The parser says what was said and where, nothing more: whether the saying fits the indicator is decided in Java.
 * Characters are brought to one width beforehand, so that ，（）％ stand here as , ( ) %.
 */
grammar Standard;

// ══ 一、全句：几个说法，用，；。隔开 ══════════════════════════════════════════════════════════════════════════════

clear    : mark* said (mark+ said)* mark* EOF ;             // 每个说法都读得懂
standard : mark* saying (mark+ saying)* mark* EOF ;         // 有的说法读不懂，照原话问

mark : COMMA | ENUM | STOP | COLON ;

saying : said | unknown ;

said
    : partial       // 不足10天的按10天计
    | step          // 每下降1%扣0.5分
    | limit         // 扣完为止
    | full          // 满分10分
    | otherwise     // 否则不得分
    | band          // 达95%以上得10分
    ;

unknown : ~(COMMA | STOP | COLON)+ ;

alone : said EOF ;          // 单独一个说法：读到哪个词为止还读得懂

// ══ 二、一档：什么情形，得几分 ═════════════════════════════════════════════════════════════════════════════════════

band
    : condition link award                      // 满意度大于等于90%的，得10分
    | condition verdict link award              // 完成率小于60%为不及格，不得分
    | award COLON condition                     // 得10分：满意度90%以上
    | award LEFT condition RIGHT                // 得10分（满意度90%以上）
    | award                                     // 得10分
    ;

link : (OF | THEN | WHEN)? (COMMA | COLON)? (THEN | DIRECTLY)? ;

verdict : (IS | AS) wordToken+ ;

otherwise : ELSE OF? COMMA? (award | step) ;    // 否则按比例计分；其余不得分；否则每推迟1天扣1分

// ══ 三、情形 ══════════════════════════════════════════════════════════════════════════════════════════════════════

condition
    : (IF)? deadline
    | (IF)? measured
    | (IF)? met
    | (IF)? none
    | (IF)? words
    ;

// 2026年12月31日前完成；12月底前；按时完成；逾期
deadline
    : AT? day BEFORE ((DONE | FINISHED) (plain | GOAL)*)?
    | ontime
    | late
    ;
ontime : ONTIME (DONE | FINISHED)? ;
late : LATE (NOT (DONE | FINISHED))? | NOT ONTIME DONE? | NOT AT? day BEFORE DONE ;

day
    : number YEAR number MONTH number DAY       // 2026年12月31日
    | number DASH number DASH number            // 2026-12-31
    | number MONTH number DAY                   // 12月31日
    | (number YEAR)? number MONTH END           // 2026年6月末；12月底
    | (number)? YEAR_END                        // 年底；2026年底
    ;

// 达95%以上；小于90%且大于等于80%；80%-90%；80（含）-90分；100%
measured
    : subject? (KEPT | AT)? bound (both? subject? bound)?
    | from=quantity lower subject lower until=quantity              // 80%≤满意度<90%
    | subject? (AT | GE)? from=quantity lowEnd=ends? to until=quantity highEnd=ends? BETWEEN?
    | subject? (EQ | IS)? exact=quantity
    ;
lower : LE | LT ;
both : AND | COMMA AND? ;

bound
    : compare quantity ends? side? ends?        // 大于等于90%；超过90%；达95%以上
    | quantity ends? side ends?                 // 90%以上；90%（含）以上；90%以上（不含90%）
    ;
compare : GE | GT | LE | LT ;
side : ABOVE | BELOW | WITHIN ;
ends : LEFT (INCLUDING | EXCLUDING) quantity? RIGHT | INCLUDING ;

// 按计划完成；达到目标值；控制在总成本范围内；未完成；超过预算
met
    : NOT? (BY_PLAN | DONE | REACHED) GOAL?
    | UNREACHED
    | subject? compare GOAL side?
    | compare OF                                // 未达到的
    | subject? KEPT plain* (GOAL plain* side | INSIDE)
    ;

// 未发生；无违规
none : (NOT EVENT | NONE) plain* ;

// 效果明显；优；效果差或无效果
words : wordToken+ ((OR | ENUM) wordToken+)* ;

subject : (plain | RATE | ACTUAL | GOAL | DONE | REACHED | ONTIME | HAVE | UP | DOWN)+ OF? ;

plain : CHAR | HARMLESS | MEASURE | WHEN ;

wordToken : plain | NOT | NONE | DONE | REACHED | BY_PLAN | DOWN | UP | LACK | GOAL | HAVE | ONTIME ;

// ══ 四、得分 ══════════════════════════════════════════════════════════════════════════════════════════════════════

award
    : NOTHING                                                   // 不得分；得0分写作 give
    | FULL_MARKS (number POINT)?                                // 得满分；不扣分；得满分10分
    | give? number POINT                                        // 得10分；10分
    | give? number POINT? to number POINT                       // 得8-10分
    | AT? number POINT? to number POINT BETWEEN? DISCRETION      // 在0-5分之间酌情给分
    | DISCRETION (number POINT? to number POINT)?               // 酌情得0-5分；酌情给分
    | HALVED                                                    // 减半
    | give HALF (OF? (WEIGHT | POINT))?                         // 得一半分
    | give percent (OF? (WEIGHT | POINT))?                      // 得50%
    | give? WEIGHT OF percent                                   // 得分值的50%
    | give? (WEIGHT OF)? percent ends? to percent ends? (OF? WEIGHT)?     // 得分值的80%（含）-100%
    | OFF number POINT                                          // 扣2分
    | PLUS number POINT                                         // 加2分
    | pro                                                       // 按比例计分
    ;
give : GIVE | SCORE ;

// 按完成比例得分；按实际值/计划值*指标分值计分；按超过的比重赋分，计算公式为：得分=（实际完成率-60%）/（1-60%）×指标分值
pro
    : BY ACTUAL? share=(RATE | SHARE) (SCORE | DEDUCT | GIVE)
    | BY OVER_SHARE SCORE COMMA? (FORMULA IS? COLON?)? quotient
    | (BY | FORMULA IS? COLON?)? quotient SCORE?
    ;

quotient
    : (SCORE EQ)? LEFT? top=value DIVIDE bottom=value RIGHT? (TIMES percent)? TIMES WEIGHT   // 实际值/计划值*指标分值
    | (SCORE EQ)? WEIGHT TIMES LEFT? top=value DIVIDE bottom=value RIGHT?                    // 分值×实际值÷目标值
    | (SCORE EQ)? (RATE TIMES WEIGHT | WEIGHT TIMES RATE)                                    // 完成率×分值
    | (SCORE EQ)? LEFT RATE DASH threshold=percent RIGHT DIVIDE LEFT one=number PERCENT? DASH again=percent RIGHT TIMES WEIGHT
    ;
value : ACTUAL | GOAL ;

// ══ 五、逐步扣分：每多少，扣几分 ═══════════════════════════════════════════════════════════════════════════════════

step
    : stride COMMA? (OFF | PLUS | give) cost=number POINT                   // 每下降1%扣0.5分
    | condition (OF | WHEN | COMMA)* stride COMMA? (OFF | PLUS | give) cost=number POINT     // 低于90%的，每低1%扣0.5分
    | (OFF | PLUS) cost=number POINT COMMA? LEFT? stride RIGHT?             // 扣2分，每超出10%
    ;

stride
    : subject? (COMPARED GOAL COMMA?)? EACH way? (GOAL | DONE)? length plain* (NOT (DONE | REACHED))?   // 每下降1%；每低于目标值1个百分点
    | subject? way plain* GOAL? EACH length                     // 逾期每10天；超出部分每10万元
    | (EVENT | LACK | LATE | HAVE) length plain* (NOT (DONE | REACHED))?    // 发生一起安全事故；缺一项；逾期1天
    | length NOT (DONE | REACHED)                               // 一项未完成
    ;
way : DOWN | UP | LT | GT | LATE | EVENT | LACK | HAVE | ASIDE ;
length : number measure? | measure ;            // 10天；1个百分点；（每）天

// ══ 六、扣到哪里、满分多少、不足一步 ═══════════════════════════════════════════════════════════════════════════════

limit
    : EXHAUST                                   // 扣完为止
    | most=MOST (OFF | DEDUCT) number POINT     // 最多扣5分
    | (OFF | DEDUCT) LE number POINT            // 扣分不超过5分
    | most=MOST (give | PLUS | LE)? number POINT       // 最高10分；最高加5分
    | least=LEAST give? number POINT            // 最低6分
    ;

full : (FULL_MARKS | WEIGHT | IN_ALL) IS? number POINT ;        // 满分10分；分值10分

partial
    : LT number measure? OF? COMMA? BY number measure? (SCORE | GIVE | DEDUCT)?     // 不足10天的按10天计
    | LT number measure? OF? COMMA? (uncounted=UNCOUNTED | uncounted=FULL_MARKS)    // 不足10天不计
    ;

// ══ 七、数 ════════════════════════════════════════════════════════════════════════════════════════════════════════

quantity : number measure? | HUNDREDTHS number ;        // 95%；814.87万元；百分之九十五
percent : number PERCENT | HUNDREDTHS number ;
to : DASH | TO ;
number : NUMBER | NUMERAL | HALF_UNIT ;                 // 10；二十五；半（分）
measure : PERCENT | PERCENT_POINT | MEASURE | DAY | YEAR | MONTH | POINT ;

// ══ 八、词 ════════════════════════════════════════════════════════════════════════════════════════════════════════

COMMA : [,] ;
ENUM : '、' ;
STOP : [;。.!\n] ;
COLON : ':' ;
LEFT : '(' ;
RIGHT : ')' ;

NUMBER : [0-9]+ ('.' [0-9]+)? ;
HUNDREDTHS : '百分之' ;
NUMERAL : [零〇一二两三四五六七八九十百千万]+ ('点' [零〇一二三四五六七八九]+)? ;
HALF : '一半' | '半数' ;
HALVED : '减半' ;
HALF_UNIT : '半' ;
PERCENT : '%' ;
PERCENT_POINT : '个'? '百分点' ;

YEAR : '年' ;
YEAR_END : '年'? '年' ('底' | '末') | '年终' ;
MONTH : '月' ;
DAY : '日' | '天' ;
END : '底' | '末' ;
BEFORE : ('之' | '以')? '前' ;
MEASURE
    : '万元' | '亿元' | '元' | '个'? '工作日' | '个月' | '季度' | '周' | '小时'
    | '人次' | '次' | '个' | '件' | '起' | '项' | '例' | '处' | '篇' | '份' | '户' | '家' | '条' | '场' | '期' | '名' | '批' | '亩'
    | '公里' | '吨' | '人' | '宗' | '台' | '套' | '座' | '所' | '张' | '本' | '部' | '种' | '位' | '步' | '档' | '点'
    ;
POINT : '分' ;

GE : '大于等于' | '大于或等于' | '高于或等于' | '高于等于' | '不低于' | '不少于' | '不小于' | '至少' | '达到' | '达' | '≥' | '>=' ;
GT : '大于' | '超过' | '超出' | '高于' | '高出' | '多于' | '超' | '>' ;
LE : '小于等于' | '小于或等于' | '低于或等于' | '低于等于' | '不超过' | '不高于' | '不大于' | '不多于' | '未超过' | '未超出' | '不超出' | '不超' | '未超' | '≤' | '<=' ;
LT : '小于' | '低于' | '少于' | '不足' | '不满' | '不到' | '未达到' | '未达' | '未满' | '没有达到' | '达不到' | '<' ;
EQ : '等于' | '=' ;
ABOVE : ('及' | '或')? '以上' ;
BELOW : ('及' | '或')? '以下' ;
INSIDE : ('预算' | '计划' | '目标' | '成本') '内' ;
WITHIN : '以内' | '之内' | '范围内' | '范围以内' ;
INCLUDING : '含' | '包含' | '含本数' ;
EXCLUDING : '不含' | '不包含' | '不含本数' ;
BETWEEN : '之间' ;
TO : '至' | '到' ;
DASH : '-' | '~' ;
AND : '且' | '并且' | '同时' | '但' | '而' ;
OR : '或' | '或者' | '和' | '及' ;

KEPT : '控制在' | '保持在' ;
BY_PLAN : '按' '照'? ('年度' | '年初')? ('计划' | '目标' | '任务') '完成' | '完成' ('年度' | '年初')? ('计划' | '任务' | '目标任务' | '目标') ;
FINISHED : '建成' | '竣工' | '投入使用' | '交付' | '上报' | '提交' | '办理完毕' ;
DONE : '全部完成' | '全面完成' | '已完成' | '完成' | '办结' | '报送' ;
UNREACHED : '未达标' | '没有达标' ;
REACHED : '达标' | '符合要求' | '符合标准' ;
GOAL
    : ('年度' | '年初' | '全年' | '既定' | '规定' | '预期' | '绩效')? ('目标值' | '目标' | '计划值' | '计划数' | '计划完成值' | '计划完成数' | '计划' | '指标值' | '任务数' | '任务')
    | '总成本' | '预算' ('数' | '金额' | '总额' | '额' | '控制数')? | '规定标准'
    ;
ACTUAL : ('全年' | '年度')? '实际' ('值' | '完成值' | '完成数' | '完成量' | '完成情况' | '完成' | '数')? | '完成值' | '完成数' | '完成情况' ;
RATE : '实际'? ('指标' | '目标' | '任务')? ('完成率' | '完成比例' | '完成比率') ;
SHARE : '比例' | '相应比例' | '未完成比例' ;
OVER_SHARE : '超过的比重' | '超过的比例' | '超过部分的比重' ;
WEIGHT : ('得' | '计' | '给')? ('该' | '本')? ('指标分值' | '项分值' | '分值' | '指标权重' | '权重' | '标准分') | '应得分' | '该指标分' ;
FORMULA : '计算公式' | '公式' ;

ONTIME : '按时' | '按期' | '如期' | '及时' '按期' | '期限内' | '规定时间内' ;
LATE : '推迟' | '延迟' | '延期' | '逾期' | '超期' | '拖延' | '滞后' | '迟报' | '晚' | '超时' ;
EVENT : '发生' | '出现' | '发现' | '存在' | '查实' ;
LACK : '缺少' | '缺失' | '缺' | '漏报' | '少报' | '遗漏' ;
HAVE : '有' ;
NONE : '无' | '没有发生' | '未发生' | '没有出现' | '未出现' | '未发现' | '不存在' ;
DOWN : '下降' | '降低' | '减少' | '下滑' | '低' | '少' | '差' | '降' ;
UP : '增加' | '上升' | '提高' | '增长' | '高' | '多' | '升高' ;
ASIDE : '相差' | '偏差' | '偏离' ;
COMPARED : '较' | '比' | '与' ;
EACH : '每' ;
NOT : '未' | '没有' | '没能' | '未能' | '不' | '没' ;

ELSE : '否则' | '其余' ('情况' | '情形')? | '其他' ('情况' | '情形')? | '其它' ('情况' | '情形')? | '反之' | '不然' ;
IF : '如果' | '如' | '若' | '凡' | '对' ;
THEN : '则' ;
WHEN : '时' | '的时候' | '的情况下' ;
OF : '的' ;
IS : '为' | '是' ;
AS : '视为' | '评为' | '属于' ;
AT : '在' | '于' ;
DIRECTLY : '直接' | '可' | '应' ;

NOTHING : '不得分' | '不给分' | '不计分' | '不赋分' | '得零分' | '计零分' | '扣全部分' | '扣全分' | '分数全扣' ;
FULL_MARKS : ('得' | '计' | '给' | '赋' | '记')? '满分' | '不扣分' | '得全分' | '得全部分' ;
UNCOUNTED : '不计' | '不计算' | '不扣' | '忽略不计' ;
SCORE : '计算得分' | '得分' | '计分' | '赋分' | '给分' | '打分' | '计算' ;
DEDUCT : '扣分' ;
GIVE : '得' | '计' | '记' | '给予' | '给' | '赋' | '算' ;
OFF : '扣减' | '扣除' | '扣' | '减' ;
PLUS : '加' | '加分' | '奖励' | '另加' | '再加' ;
DISCRETION : '酌情' ('给分' | '扣分' | '得分' | '计分' | '打分' | '赋分' | '评分' | '给予' | '扣' | '给' | '得')? ;
EXHAUST : '直至'? '扣完' ('该项' | '本项' | '此项')? ('分值' | '分')? ('为止' | '即止') | '扣完' ;
MOST : '最多' | '最高' | '上限' ;
LEAST : '最低' | '最少' | '下限' | '保底' ;
IN_ALL : '共' | '共计' | '总分' | '本项' | '本指标' ;
BY : '按照' | '按' | '根据' | '依据' ;
DIVIDE : '/' | '÷' | '除以' ;
TIMES : '*' | '乘以' | '乘' ;

// 含有上面那些字、却不是那个意思的词
HARMLESS
    : '一般' | '一致' | '一定' | '统一' | '第一' | '一次性' | '一体化' | '三公' | '三农' | '十四五' | '十五五' | '双一流' | '部分' | '充分' | '分析' | '分管' | '分类' | '区分' | '评分'
    | '取得' | '获得' | '得当' | '得力' | '得到' | '较' [好差高低大小强弱明为] | '及时' | '及格' | '高质量' | '低质量' | '年度' | '本年' | '当年' | '全年'
    | '月度' | '日常' | '统计' | '累计' | '合计' | '审计' | '会计' | '设计' | '记录' | '登记' | '加强' | '参加' | '加快' | '附加' | '不断'
    | '到位' | '达成' | '有效' | '有力' | '有序' | '很高' | '很低' | '人员' | '人民' | '个人' | '项目' | '部门' | '条件' | '本次' | '所有' | '事件' | '点位' | '家庭' | '户籍'
    | '名称' | '座谈' | '位置' | '效果' | '对象' | '提高度' | '差错' | '无效' | '程度' | '目标任务' '数'? | '总额' | '多数' | '少数'
    | '决算' | '核算' | '概算' | '结算' | '减排' | '减税' | '减贫' | '公共' | '共同' | '共享' | '共建' | '供给' | '发生率' | '发现率' | '临时' | '时效' | '时间'
    | '是否' | '作为' | '行为' | '现在' | '存量' | '关于' | '中高' | '高校' | '高层' | '高标准' | '提高' [了效质能] | '多元' | '多样' | '无障碍' | '减少量' | '不良' | '不合格率'
    ;

SPACE : [ \t\r\u3000]+ -> channel(HIDDEN) ;

CHAR : . ;
