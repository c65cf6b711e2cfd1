package kaoping.raised;

import java.io.IOException;
import java.util.List;
import kaoping.finding.Finding;

/** The smallest thing that makes a finding, through a door that everybody may use. */
interface Scene {
    List<Finding> findings() throws IOException;
}
