package dev.plumbline.io.json.codec;

import dev.plumbline.io.spi.KeptMembers;
import java.util.Arrays;
import java.util.HashSet;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** The places at which members were kept, to be asked what lies at or within one of them. Immutable. */
final class KeptPlaces {

    private final NavigableSet<String> places;
    /** The names on the way to them: most of what is asked for has another. */
    private final Set<String> names = new HashSet<>();

    KeptPlaces(KeptMembers kept) {
        this.places = new TreeSet<>(kept.byPlace().keySet());
        places.forEach(place -> names.addAll(Arrays.asList(place.split("/"))));
    }

    /** Whether something was kept of a member of the object at a path, or of what it holds. */
    boolean isWithin(OutputPath object, String name) {
        if (!names.contains(name)) {
            return false;
        }
        String place = object.place() + '/' + name;
        String within = places.ceiling(place + '/');
        return places.contains(place) || within != null && within.startsWith(place + '/');
    }
}
