package kaoping.engine;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/** One appraisal's working memory (一次运行): facts go in, steps fire one after the other. For one thread. */
public final class Run implements AutoCloseable {
    /** Far more firings than facts × rules of any appraisal; beyond it a shipped rule loops. */
    private static final int MOST_FIRINGS = 50_000_000;

    private static final int MOST_NAMED = 100;

    private final KieSession session;

    Run(KieSession session) {
        this.session = session;
    }

    public void add(Object fact) {
        session.insert(fact);
    }

    public void addAll(Collection<?> facts) {
        facts.forEach(session::insert);
    }

    public void removeAll(Collection<?> facts) {
        facts.forEach(fact -> session.delete(session.getFactHandle(fact)));
    }

    /** Fires the rules of one rule-flow group on everything that is in. */
    public void fire(String step) {
        session.getAgenda().getAgendaGroup(step).setFocus();
        if (session.fireAllRules(MOST_FIRINGS) >= MOST_FIRINGS) {
            throw new IllegalStateException(
                    "the rules of the step " + step + " do not come to an end: " + String.join(", ", firing()));
        }
    }

    /** The rules that are still firing. */
    private Set<String> firing() {
        Set<String> names = new TreeSet<>();
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                names.add(event.getMatch().getRule().getName());
            }
        });
        session.fireAllRules(MOST_NAMED);
        return names;
    }

    @Override
    public void close() {
        session.dispose();
    }
}
