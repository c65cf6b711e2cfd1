package kaoping.cli;

import picocli.CommandLine.Parameters;

/** The three words that name a policy, where a command wants all of them. */
final class PolicyName {
    @Parameters(index = "0", paramLabel = "JURISDICTION", description = "六位地区代码，如 530622（six-digit code）")
    @SuppressWarnings("NullAway.Init")
    String jurisdiction;

    @Parameters(index = "1", paramLabel = "POLICY", description = "方案代码，如 annual-appraisal（policy code）")
    @SuppressWarnings("NullAway.Init")
    String policy;

    @Parameters(index = "2", paramLabel = "PERIOD", description = "期间，如 2024、2024H1、2024Q3、2024-07；或 通用（period）")
    @SuppressWarnings("NullAway.Init")
    String period;
}
