package dev.plumbline.io.json.codec;

import dev.plumbline.diagnostic.Location;
import dev.plumbline.io.spi.Origins;
import java.util.Map;
import java.util.Optional;

/** Where things were read from before they were written; of a part of something the place of the whole. Immutable. */
record StoredPlaces(Map<String, Location> places) implements Origins {

    static Origins of(Map<String, Location> places) {
        return new StoredPlaces(Map.copyOf(places));
    }

    @Override
    public Optional<Location> of(String path) {
        Location exact = places.get(path);
        int mark = path.indexOf('#');
        return Optional.ofNullable(exact != null || mark < 0 ? exact : places.get(path.substring(0, mark)));
    }
}
