package kaoping.raised;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import kaoping.finding.Code;
import kaoping.finding.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A code that nothing can raise is dead: each has a scene that raises it. A new code is one more line in the scenes of its room. */
class EveryCodeIsRaisedTest {
    @ParameterizedTest
    @EnumSource
    void everyCodeHasASceneThatRaisesIt(Code code) throws IOException {
        assertThat(Scenes.findings(code)).extracting(Finding::code).contains(code);
    }
}
