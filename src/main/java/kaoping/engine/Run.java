package kaoping.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import kaoping.table.Subject;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/** One appraisal's working memory (一次运行): facts go in, steps fire one after the other. For one thread. */
public final class Run implements AutoCloseable {
    /** Far more firings than facts × rules of any appraisal; beyond it a shipped rule loops. */
    private static final int MOST_FIRINGS = 50_000_000;

    private static final int MOST_NAMED = 100;

    private final Code code;
    private final Network rows;
    private final Outset.Facts facts;
    private final List<Object> waiting = new ArrayList<>();
    private final BitSet met = new BitSet();
    private @Nullable Class<?> last;
    private @Nullable Class<?> looked;
    private Network.View seenByRows = Network.View.NOTHING;
    private Network.View seenByRules = Network.View.NOTHING;
    private @Nullable KieSession session;

    Run(Code code, Network rows, Outset outset) {
        this.code = code;
        this.rows = rows;
        this.facts = outset.new Facts();
        if (code.patterns().startsFromNothing()) {
            session = code.rules().newKieSession();
        }
        outset.inSession().forEach(this::remember);
    }

    /** Offers the fact to the policy's rows, and keeps it for the rules that look at its like. */
    public void add(Object fact) {
        look(fact.getClass());
        if (fact instanceof Subject subject) {
            seenByRows.offer(subject);
        }
        kept(fact);
    }

    public void addAll(Collection<?> more) {
        for (Object fact : more) {
            add(fact);
        }
    }

    /** The first half of {@link #add}, for subjects of one class; of different ones many threads may do it at once. */
    public <S extends Subject> Consumer<S> offering(Class<S> type) {
        return rows.view(type)::offer;
    }

    /** The first half of {@link #add} of several, all of one class. */
    public <S extends Subject> void offer(List<S> subjects) {
        if (subjects.isEmpty()) {
            return;
        }
        Network.View view = rows.view(subjects.get(0).getClass());
        for (int i = 0; i < subjects.size(); i++) {
            view.offer(subjects.get(i));
        }
    }

    /** The other half of {@link #add}, of what has been offered. */
    public void keep(Subject subject) {
        look(subject.getClass());
        kept(subject);
    }

    /** The same of several, all of one class; and all of {@link #add} of what no rows decide about. */
    public void keep(List<?> alike) {
        if (alike.isEmpty()) {
            return;
        }
        look(alike.get(0).getClass());
        facts.addAll(alike);
        if (!seenByRules.isEmpty()) {
            for (int i = 0; i < alike.size(); i++) {
                rememberIfAdmitted(alike.get(i));
            }
        }
    }

    private void look(Class<?> type) {
        // Why: facts of one class come together.
        if (type != looked) {
            looked = type;
            seenByRows = rows.view(type);
            seenByRules = code.patterns().view(type);
        }
    }

    private void kept(Object fact) {
        facts.add(fact);
        rememberIfAdmitted(fact);
    }

    private void rememberIfAdmitted(Object fact) {
        if (seenByRules.admits(fact)) {
            remember(fact);
        }
    }

    /** Puts the fact into memory as soon as some rule may come to fire. */
    private void remember(Object fact) {
        if (session != null) {
            session.insert(fact);
        } else {
            waiting.add(fact);
            // Why: facts of one class come together, and only the first of them can be news.
            if (last != fact.getClass()) {
                last = fact.getClass();
                if (code.needs().areMetWith(last, met)) {
                    open();
                }
            }
        }
    }

    /** Takes facts out of memory again, where they got into it. */
    public void removeAll(Collection<?> gone) {
        facts.removeAll(gone);
        waiting.removeAll(gone);
        if (session != null) {
            gone.stream().map(session::getFactHandle).filter(Objects::nonNull).forEach(session::delete);
        }
    }

    /** Fires the rules of one rule-flow group on everything that is in. */
    public void fire(String step) {
        facts.fire(step);
        if (session == null) {
            return;
        }
        session.getAgenda().getAgendaGroup(step).setFocus();
        if (session.fireAllRules(MOST_FIRINGS) >= MOST_FIRINGS) {
            throw new IllegalStateException(
                    "the rules of the step " + step + " do not come to an end: " + String.join(", ", firing(session)));
        }
    }

    /** From now on some rule may fire: all that has waited goes in, in its order. */
    private void open() {
        KieSession opened = code.rules().newKieSession();
        waiting.forEach(opened::insert);
        waiting.clear();
        session = opened;
    }

    /** The rules that are still firing. */
    private static Set<String> firing(KieSession session) {
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
        if (session != null) {
            session.dispose();
        }
    }
}
