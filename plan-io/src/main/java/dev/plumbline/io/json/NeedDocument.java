package dev.plumbline.io.json;

import static dev.plumbline.io.json.Given.given;
import static java.util.Optional.ofNullable;

import dev.plumbline.fact.Reference;
import dev.plumbline.party.PartyId;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.resource.ResourceId;
import dev.plumbline.resource.ResourceKind;
import dev.plumbline.resource.ResourceNeed;
import dev.plumbline.time.DateRange;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A resource need as it is written. */
record NeedDocument(
        @Nullable ResourceKind kind,
        @Required String description,
        @Nullable ResourceId resource,
        @Nullable String skill,
        @Nullable String account,
        @Nullable DateRange span,
        @Nullable Quantity quantity,
        @Nullable PartyId provider,
        @Nullable LocalDate due,
        @Nullable Reference about,
        Map<String, String> attributes) {

    static NeedDocument from(ResourceNeed need) {
        return new NeedDocument(
                need.kind(),
                need.description(),
                need.resource(),
                need.skill().orElse(null),
                need.account().orElse(null),
                need.span().orElse(null),
                need.quantity().orElse(null),
                need.provider().orElse(null),
                need.due().orElse(null),
                need.about().orElse(null),
                need.attributes());
    }

    ResourceNeed toNeed() {
        ResourceNeed.Builder need = ResourceNeed.builder()
                .description(description)
                .skill(ofNullable(skill))
                .account(ofNullable(account))
                .span(ofNullable(span))
                .quantity(ofNullable(quantity))
                .provider(ofNullable(provider))
                .due(ofNullable(due))
                .about(ofNullable(about))
                .attributes(attributes);
        given(kind, need::kind);
        given(resource, need::resource);
        return need.build();
    }
}
