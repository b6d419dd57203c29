package dev.plumbline.rules.standard;

import static dev.plumbline.rules.standard.SoundBook.TODAY;
import static dev.plumbline.rules.standard.SoundBook.emptyPlan;
import static dev.plumbline.rules.standard.SoundBook.need;

import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Reference;
import dev.plumbline.resource.ResourceNeed;
import dev.plumbline.rules.testing.RuleVerifier;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ResourceNeedRuleTest {

    private static final RuleVerifier RULE = RuleVerifier.of(new ResourceNeedRule());

    private static PlanBook needing(ResourceNeed... needs) {
        return PlanBook.of(emptyPlan().addNeeds(needs).build());
    }

    @Test
    @DisplayName("RES-1: a need without quantity or provider is reported")
    void wantsQuantityAndProvider() {
        ResourceNeed vague = ResourceNeed.builder().description("设计部支持").build();

        RULE.given(needing(need().build(), vague), TODAY)
                .reportsAt("need-without-quantity plan/2024", "need-without-provider plan/2024");
        RULE.given(needing(need().build()), TODAY).reportsNothing();
    }

    @Test
    void placesTheFindingAtWhatNeedsIt() {
        RULE.given(
                        needing(need().quantity(Optional.empty())
                                .about(Reference.of("task", "launch"))
                                .build()),
                        TODAY)
                .reportsAt("need-without-quantity task/launch");
    }
}
