package kaoping.cli;

import kaoping.desk.Reply;
import kaoping.finding.Catalogue;
import kaoping.report.TextTable;
import picocli.CommandLine.Option;

/** The option that says in which language findings are told (语言). */
final class Language {
    /** A language that the findings have a catalogue in. */
    enum Name {
        ZH(Catalogue.CHINESE),
        EN(Catalogue.ENGLISH);

        private final Catalogue catalogue;

        Name(Catalogue catalogue) {
            this.catalogue = catalogue;
        }
    }

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            defaultValue = "zh",
            description = "核对结果的语言，缺省 zh；说明句总是中文（language of the findings; the sentences stay Chinese）")
    @SuppressWarnings("NullAway.Init")
    private Name name;

    /** Says why nothing was decided. */
    void tell(Reply.Refused<?> refused, Streams streams) {
        streams.err().println(refused.why().sentence(catalogue()));
        streams.err().print(TextTable.of(refused.findings(), streams.ink(), catalogue()));
    }

    Catalogue catalogue() {
        return name.catalogue;
    }
}
