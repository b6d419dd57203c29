package dev.plumbline.io.json;

import dev.plumbline.quantity.Quantity;
import dev.plumbline.resource.ResourceId;
import dev.plumbline.resource.ResourceSupply;
import dev.plumbline.time.DateRange;

/** How much of a resource there is, as it is written. */
record SupplyDocument(
        @Required ResourceId resource,
        @Required DateRange span,
        @Required Quantity quantity) {

    static SupplyDocument from(ResourceSupply supply) {
        return new SupplyDocument(supply.resource(), supply.span(), supply.quantity());
    }

    ResourceSupply toSupply() {
        return new ResourceSupply(resource, span, quantity);
    }
}
