package kaoping;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** No field, parameter or result of type double or float, and no BigDecimal made from one. */
final class NoBinaryFractions extends ArchCondition<JavaClass> {
    private static final Set<String> BINARY = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    NoBinaryFractions() {
        super("know no binary fractions");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getDirectDependenciesFromSelf().stream()
                .filter(d -> BINARY.contains(d.getTargetClass().getName()))
                .forEach(d -> events.add(SimpleConditionEvent.violated(type, d.getDescription())));
        type.getMethodCallsFromSelf().stream()
                .filter(call -> call.getTarget().getRawParameterTypes().stream()
                                .anyMatch(p -> BINARY.contains(p.getName()))
                        || BINARY.contains(call.getTarget().getRawReturnType().getName()))
                .forEach(call -> events.add(SimpleConditionEvent.violated(type, call.getDescription())));
    }
}
