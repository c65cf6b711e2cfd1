package kaoping.check;

import java.util.regex.Pattern;

/** What the name of an indicator tells about how it is measured. */
final class Names {
    static final Pattern RATE = Pattern.compile("率|比例|比重|占比");
    static final Pattern INDEX = Pattern.compile("度|指数|增幅|增速|涨幅|降幅");
    static final Pattern COUNT = Pattern.compile("(人|户|次|场|个|家|件|篇|份|处|项|套|台|亩|里程|公里)数$|面积$|金额$");

    private Names() {}
}
