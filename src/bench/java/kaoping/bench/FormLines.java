package kaoping.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import kaoping.facts.Indicator;
import kaoping.facts.Submission;
import kaoping.facts.UnitFacts;
import kaoping.report.JsonPage;

/** Prints as many forms of 27 indicators as asked, each on a line, for the national self-evaluation. */
public final class FormLines {
    private FormLines() {}

    public static void main(String[] args) throws IOException {
        try (OutputStream out = new BufferedOutputStream(System.out)) {
            for (int i = 0; i < Integer.parseInt(args[0]); i++) {
                write(i, out);
                out.write('\n');
            }
        }
    }

    /** One of them, without the line's end. */
    static void write(int seed, OutputStream out) throws IOException {
        Submission form = Forms.form(seed);
        JsonPage.write(out, false, page -> {
            page.text("jurisdiction", "000000");
            page.text("policy", "self-evaluation");
            page.text("period", form.period());
            page.objects("units", form.units(), unit -> unit(page, unit));
        });
    }

    private static void unit(JsonPage page, UnitFacts unit) {
        page.text("name", unit.name());
        page.objects("indicators", unit.indicators(), indicator -> indicator(page, indicator));
    }

    private static void indicator(JsonPage page, Indicator indicator) {
        page.text("name", indicator.name());
        page.text("section", indicator.section());
        page.text("category", indicator.category());
        page.text("measure", indicator.measure());
        page.text("relation", indicator.relation().label());
        page.text("target", indicator.target().text());
        page.text("actual", indicator.actual().text());
        page.text("weight", indicator.weight().toPlainString());
        page.textIfAny("judged", indicator.judged() == null ? null : indicator.judged().toPlainString());
    }
}
