package dev.plumbline.resource;

import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Unit;
import java.util.ArrayList;
import java.util.List;

/** What is asked of one resource in one unit, and what there is of it. Filled once, by {@link DemandBook}. */
final class ResourceDemand {

    private final ResourceId resource;
    private final Unit unit;
    private final List<Ask> asks = new ArrayList<>();
    private final List<ResourceSupply> supplies = new ArrayList<>();

    ResourceDemand(ResourceId resource, Unit unit) {
        this.resource = resource;
        this.unit = unit;
    }

    ResourceId resource() {
        return resource;
    }

    Unit unit() {
        return unit;
    }

    boolean isMoney() {
        return unit.isCurrency();
    }

    Quantity nothing() {
        return Quantity.zero(unit);
    }

    List<Ask> asks() {
        return asks;
    }

    List<ResourceSupply> supplies() {
        return supplies;
    }
}
