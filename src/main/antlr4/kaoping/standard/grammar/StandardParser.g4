/*
 * 评（扣）分标准的语法：一项指标怎样得分，用一句话说。词在 StandardLexer.g4。
 *
 *     达95%以上得10分，每下降1%扣0.5分，扣完为止。
 *     └──── band ────┘ └──── step ────┘ └ limit ┘
 *
 * It says what was said and where, nothing more: whether that fits the indicator is decided in Java. The rules stand in the order
 * of a sentence, each with an example. Where two of them fit the same words, the upper one is meant.
 */
parser grammar StandardParser;

options { tokenVocab = StandardLexer; }

// ══ 一、全句：几个说法，用，；。隔开 ══════════════════════════════════════════════════════════════════════════════

clear    : mark* heard (mark+ heard)* mark* EOF ;           // 每个说法都读得懂
standard : mark* saying (mark+ saying)* mark* EOF ;         // 有的说法读不懂，照原话问

mark : COMMA | ENUM | STOP | COLON ;

heard : said | aside ;

saying : said | aside | unknown ;

// 几乎什么字都收的说法：找读不懂的地方时不用它们
aside : described | capless | basis | definition ;

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
    | demand=condition COMMA compare link award // 覆盖率100%，未达到的按比例得分
    | compare link award                        // 超过不得分；未达到的不得分
    | grade=words LEFT condition RIGHT link award     // 优（90分以上）得10分
    | award                                     // 得10分
    ;

link : (OF | THEN | WHEN)? (COMMA | COLON)? (THEN | DIRECTLY)? ;

verdict : (IS | AS) wordToken+ ;

capless : subject? compare? (DONE | BY_PLAN | GOAL | plain)* OF? COMMA? NO_PLUS ;    // 高于目标值不加分
basis : BY (wordToken | ACTUAL | OR | ENUM)+ ;
definition : subject EQ rest TIMES percent ;    // 发放率=实际发放/应发放×100%
rest : value DIVIDE (value | DIRECTLY? (plain | DONE)+) ;

otherwise : ELSE OF? COMMA? (award | each) ;    // 否则按比例计分；其余不得分；否则每推迟1天扣1分

// ══ 三、情形 ══════════════════════════════════════════════════════════════════════════════════════════════════════

condition
    : IF?
      ( deadline    // 2026年12月31日前完成
      | measured    // 达95%以上
      | regular     // 每月巡河不少于1次
      | met         // 按计划完成
      | none        // 未发生
      | occurred    // 发生1起及以上
      | words       // 效果明显
      )
    ;

deadline
    : subject? AT? day BEFORE (deed (plain | GOAL)*)?        // 12月底前；方案于6月底前报送；2026年12月31日前完成建设任务
    | subject? AT? day INSIDE_OF? deed (plain | GOAL)*       // 上半年完成；二季度内完成；年底完成
    | grace
    | ontime
    | late
    ;
deed : DONE | FINISHED | DEED ;
grace : LATE ((LE | GT) quantity side? | quantity side) ;       // 逾期5天以内；逾期不超过5天；逾期6天以上
ontime : subject? AT? ONTIME deed? ;                // 按时完成；报表按时报送
late
    : LATE (NOT deed)?                          // 逾期；逾期未完成
    | subject? NOT ONTIME deed?                 // 未按时完成
    | NOT AT? day BEFORE deed                   // 未在6月30日前完成
    ;

day
    : number YEAR number MONTH number DAY       // 2026年12月31日
    | number DASH number DASH number            // 2026-12-31
    | number MONTH number DAY                   // 12月31日
    | (number YEAR)? number MONTH END           // 2026年6月末；12月底
    | number? YEAR_END                          // 年底；2026年底；年内
    | (number YEAR)? (QUARTER | HALF_YEAR) END? // 第三季度末；2026年上半年
    | (number YEAR)? number MONTH               // 6月
    ;

measured
    : BY_PLAN OF? bound                                             // 完成目标任务80%以上
    | (subject | EACH YEAR)? AT_LEAST deed length things            // 全年至少召开2次专题会议；每年至少组织2次活动
    | subject? ORDINAL one=number (to other=number)? measure        // 第4-6名
    | subject? ORDINAL one=number measure onward=(AFTERWARDS | BELOW)     // 第11名以后；第11名及以下
    | subject? (KEPT | AT | LOWERED)? bound (both? subject? bound)?           // 达95%以上；小于90%且大于等于80%
    | from=quantity lower subject lower until=quantity              // 80%≤满意度<90%
    | subject? (AT | GE)? ofGoal? from=quantity lowEnd=ends? to until=quantity highEnd=ends? BETWEEN?     // 80（含）-90分
    | subject? AT? from=quantity lowEnd=ends? (OR | COMPARED) until=quantity highEnd=ends? BETWEEN     // 90%（含）和95%之间
    | subject? IS? NEGATIVE                                         // 增速为负；负增长
    | subject? (EQ | IS)? ofGoal? exact=quantity                            // 合格率100%
    | subject? AT? within=bound deed (plain | GOAL)*                 // 3个工作日内办结；在22个工作日内完成
    | subject? BEFORE first=quantity                                // 全市前3名；前2次
    ;
regular
    : subject? (EACH whose=thing)? EACH every=period (plain | DONE | FINISHED)* (AT_LEAST | GE)? least=quantity ABOVE?     // 每月巡河不少于1次；每村每年议事6次以上
    | subject? EACH every=period deed due=length matter?                                                                // 每季度组织1次消防演练
    ;
thing : MEASURE | CHAR CHAR? ;     // （每）村；人
lower : LE | LT ;
both : AND | (COMMA | ENUM) AND? ;
ofGoal : GOAL OF ;       // 目标值的95%

bound
    : compare ofGoal? quantity ends? side? ends?        // 大于等于90%；超过90%；达95%以上
    | ofGoal? quantity ends? side ends?                 // 90%以上；90%（含）以上；90%以上（不含90%）
    ;
compare : GE | AT_LEAST | GT | LE | LT | LOWERED ;
side : ABOVE | BELOW | WITHIN | INSIDE_OF ;
ends : LEFT (INCLUDING | EXCLUDING) quantity? RIGHT | INCLUDING ;

met
    : subject? NOT? (BY_PLAN | DONE | REACHED) GOAL?     // 按计划完成；未完成；清理工作完成
    | NOT? DONE plain+ GOAL                     // 完成税收任务
    | UNREACHED                                 // 未达标
    | subject? EQ GOAL                          // 等于目标值
    | subject? compare GOAL side?               // 达到目标值；超过预算
    | compare OF                                // 未达到的
    | subject? KEPT plain* (GOAL plain* side | INSIDE)      // 控制在总成本范围内
    ;

none : WHOLE_YEAR? (NOT EVENT | NONE) matter? | NOT DEED ;      // 未发生；无违规；全年未发生较大及以上事故
occurred : EVENT count=length side? matter?             // 发生1起；出现三次及以上
    | EVENT matter? ;                                   // 发生返贫；发生的
matter : (plain | GOAL | EVENT | LATE | LACK | REACHED)+ (ABOVE (plain | GOAL)+)? ;      // 较大及以上事故；超期答复

words : DIRECTLY? wordToken+ LT? ((OR | ENUM) wordToken+)* ;  // 效果明显；优；效果差或无效果；按要求报送

// 下级党委满意度；完成率；实际值
subject : (YEAR_END | EACH YEAR)? DIRECTLY? subjectToken+ (OF subjectToken+)? (ENUM subjectToken+)* OF? ;
subjectToken : plain | RATE | ACTUAL | GOAL | DONE | REACHED | ONTIME | HAVE | UP | DOWN | SHORT | ASIDE | COMPARED | SHARE | FINISHED | NUMERAL ;

plain : CHAR | HARMLESS | MIDDLE | DEED | MEASURE | WHEN | TENTHS | QUARTER | HALF_YEAR | INSIDE_OF | START | EARLY | RISE | ORDINAL | WHOLE_YEAR ;

wordToken
    : plain | ASIDE | NOT | NONE | DONE | FINISHED | REACHED | BY_PLAN | DOWN | SHORT | UP | LACK | GOAL | HAVE | ONTIME | EVENT | NUMERAL
    ;

// ══ 四、得分 ══════════════════════════════════════════════════════════════════════════════════════════════════════

award
    : NOTHING                                                   // 不得分
    | FULL_MARKS (number POINT)? | NO_LOSS                      // 得满分；不扣分；得满分10分；不扣
    | give? BASE? number POINT                                  // 得10分；10分；得基础分6分
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

pro
    : BY ACTUAL? share=(RATE | SHARE) (SCORE | DEDUCT | GIVE)       // 按完成比例得分；按比例扣分
    | BY top=value COMPARED bottom=value OF SHARE SCORE              // 按实际值与目标值的比值计分
    | BY OVER_SHARE SCORE COMMA? (FORMULA IS? COLON?)? quotient     // 按超过的比重赋分，计算公式为：…
    | (BY | FORMULA IS? COLON?)? quotient SCORE?                    // 按实际值/计划值*指标分值计分
    ;

quotient
    : (SCORE EQ)?
      ( LEFT? (ACTUAL plain* | named) DIVIDE LEFT? by=quantity RIGHT* TIMES points=number POINT?     // （参训率/95%）×3
      | LEFT? top=value DIVIDE bottom=value RIGHT? (TIMES percent)? TIMES WEIGHT    // 实际值/计划值*指标分值
      | WEIGHT TIMES LEFT? top=value DIVIDE bottom=value RIGHT?                     // 分值×实际值÷目标值
      | (GOAL | HARMLESS)* RATE TIMES WEIGHT                                                 // 完成率×分值；预算完成率×分值
      | WEIGHT TIMES (GOAL | HARMLESS)* RATE                                                    // 分值×完成率
      | LEFT RATE DASH threshold=percent RIGHT DIVIDE                               // （实际完成率-60%）/
        LEFT one=number PERCENT? DASH again=percent RIGHT TIMES WEIGHT              // （1-60%）×指标分值
      )
    ;
value : (ACTUAL | GOAL) plain* ;      // 实际值；计划举办期数
named : (plain | RATE)+ ;             // 参训率

// ══ 五、逐步扣分：每多少，扣几分 ═══════════════════════════════════════════════════════════════════════════════════

step
    : swing                                                             // 每增减1个百分点，相应增减0.2分
    | nth (OF | WHEN | COMMA)* each                                     // 第3次起每次扣1分；第三次起不是一个名称
    | each                                                              // 每下降1%扣0.5分
    | undone length things COMMA? OFF cost=number POINT             // 未完成一项扣2分
    | (condition | origin | happened) (OF | WHEN | COMMA)* each         // 低于90%的，每低1%扣0.5分
    | (OFF | PLUS) cost=number POINT COMMA? LEFT? stride RIGHT?         // 扣2分，每超出10%
    ;

each : afterwards? stride (LEFT partial RIGHT)? COMMA? ((OFF | PLUS | give) cost=number POINT | (OFF WEIGHT | OFF_WEIGHT) OF percent | OFF percent OF? WEIGHT) ;    // 之后每逾期1天扣1分

swing : subject? EACH SWING length COMMA? (plain | DIRECTLY)* SWING cost=number POINT ;
afterwards : AFTERWARDS COMMA? ;                // 之后每逾期1天
origin : START (quantity | GOAL) RISE ;         // 从60%起算；从目标值起算
nth : START? ORDINAL number measure upon=(RISE | MEASURE) ;   // 第3次起；从第3次开始

// 未在1小时内反馈的，每次扣0.5分：前面说的是什么都行
described : matters (OF COMMA? | COMMA) counted ;
matters : ~(COMMA | STOP | COLON | EACH | OFF | PLUS | GIVE | NOTHING | FULL_MARKS | SCORE | DEDUCT | EXHAUST | ELSE)+ ;
counted : (EACH (EVENT | HAVE)? | EVENT) number? MEASURE (CHAR | HARMLESS)* COMMA? OFF cost=number POINT ;

// 发生一般及以上事故的；投诉查实的；迟报、漏报信息的
happened : subject? (EVENT | LACK | LATE) (plain | GOAL | ABOVE | EVENT | LACK | LATE | ENUM)* ;

stride
    : subject? (COMPARED GOAL COMMA?)? EACH (way (GOAL | deed | CHAR CHAR?)? | GOAL | deed)? length things       // 每下降1%；每低于目标值1个百分点；每多引进1家
    | subject? EACH (LT | GT) begin=quantity length                 // 每低于95%一个百分点
    | SHORT (deed | CHAR CHAR?)? length things                      // 少一次；少建一个
    | subject? EACH action length things                            // 每开展1次活动；每完成并验收一项
    | EACH period deed length things                                // 每季度完成1次
    | subject? way plain* GOAL? EACH length                         // 逾期每10天；超出部分每10万元
    | EVENT matter OF? length                                       // 发生三级事故1起
    | (EVENT | LACK | LATE | HAVE) length things                    // 发生一起安全事故；缺一项；逾期1天
    | subject? EXCESS plain* length                                 // 超编进人1名
    | length undone                                                 // 一项未完成
    ;
action : (DONE | FINISHED)? plain+ | FINISHED ;     // 开展；建成；报送
period : MONTH | YEAR | HALF_UNIT YEAR | MEASURE ;     // （每）月；年；半年；季度
things : ((matter undone? | undone) OF?)? ;       // 较大及以上事故；任务未完成
undone : NOT (DONE | REACHED | ONTIME deed? | plain+) | UNREACHED ;
way : (DOWN | SHORT | LT) LEFT? OR (UP | GT) RIGHT? | (UP | GT) LEFT? OR (DOWN | SHORT | LT) RIGHT? | DOWN | SHORT | UP | LT | GT | EXCESS | LATE | EARLY | EVENT | LACK | HAVE | ASIDE ;
length : number measure? | measure | QUARTER ;  // 10天；1个百分点；（每）天；一季度

// ══ 六、扣到哪里、满分多少、不足一步 ═══════════════════════════════════════════════════════════════════════════════

limit
    : EXHAUST (number POINT UNTIL)?             // 扣完为止；扣完3分为止
    | most=MOST (OFF | DEDUCT) number POINT     // 最多扣5分
    | HARMLESS? (OFF | DEDUCT) LE number POINT  // 扣分不超过5分
    | most=MOST PLUS LE? number POINT CAPPED?   // 最高加5分；最多加分不超过5分
    | PLUS plain* (LE | MOST) IS? number POINT  // 加分不超过5分；加分最多5分
    | LE OFF number POINT                       // 至多扣5分
    | all=PLUS ENUM? (OFF POINT | DEDUCT) plain* (LE | MOST) number POINT       // 加扣分均不超过3分
    | most=MOST (give | LE | IS)? number POINT CAPPED?      // 最高10分；最高得10分
    | number POINT CAPPED                  // 10分封顶
    | FILLED                                    // 加满为止
    | UNCAPPED                                  // 不封顶
    | least=LEAST (give | IS)? number POINT     // 最低6分；最低为零分
    ;

full : (FULL_MARKS | WEIGHT | IN_ALL) IS? number POINT ;        // 满分10分；分值10分

partial
    : LT number measure? OF? COMMA? BY number measure? (SCORE | GIVE | DEDUCT)?     // 不足10天的按10天计
    | LT number measure? OF? COMMA? uncounted=(UNCOUNTED | FULL_MARKS | NO_LOSS)    // 不足10天不计
    | LT number measure? OF? COMMA? BY share=SHARE (SCORE | GIVE | DEDUCT | OFF)        // 不足1个百分点的按比例扣
    ;

// ══ 七、数 ════════════════════════════════════════════════════════════════════════════════════════════════════════

quantity
    : PLUS_MINUS? number measure?               // 95%；814.87万元；±5%
    | HUNDREDTHS number                         // 百分之九十五
    | tenths                                    // 九成；九成五
    | below=number PARTS above=number           // 四分之三
    | HALF                                      // 一半
    ;
tenths : number TENTHS unit=number? ;
percent : number PERCENT | HUNDREDTHS number | tenths ;
per : DIVIDE (MEASURE | DAY | YEAR | MONTH) (MIDDLE (MEASURE | DAY | YEAR | MONTH))? ;     // （万元）/亩；（元）/人·天
to : DASH | TO ;
number : NUMBER | NUMERAL | HALF_UNIT ;                 // 10；二十五；半（分）
measure : PERCENT | PERCENT_POINT | MEASURE per? | DAY | YEAR | MONTH | POINT ;
