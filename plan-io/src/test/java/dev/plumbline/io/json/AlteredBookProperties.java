package dev.plumbline.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.plumbline.adjustment.AdjustmentAction;
import dev.plumbline.adjustment.AdjustmentEvent;
import dev.plumbline.adjustment.AdjustmentRequest;
import dev.plumbline.approval.Opinion;
import dev.plumbline.approval.ReviewAspect;
import dev.plumbline.audit.AuditTrail;
import dev.plumbline.book.BookStep;
import dev.plumbline.book.PlanBook;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.fact.Stamp;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.lifecycle.PlanAction;
import dev.plumbline.plan.lifecycle.PlanEvent;
import dev.plumbline.plan.lifecycle.PlanHistory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/**
 * Whatever somebody changes in a file about what was decided is told when it is read, and stops every step but an
 * examination (PLAN-5, WF-4, SAFE-9). A record whose end was cut off is a sound record: that shows only against a head that
 * was kept elsewhere.
 */
class AlteredBookProperties {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final PlanBook BOOK = DecidedBook.book();
    private static final String TEXT = JsonBooks.write(BOOK);
    private static final Instant LATER = Instant.parse("2024-06-01T00:00:00Z");

    /** A place in the file: in an object by name, in an array by number. */
    private record Place(JsonNode in, String name, int number) {

        JsonNode value() {
            return in instanceof ArrayNode ? in.get(number) : in.get(name);
        }

        void put(JsonNode value) {
            if (in instanceof ArrayNode array) {
                array.set(number, value);
            } else {
                ((ObjectNode) in).set(name, value);
            }
        }

        void remove() {
            if (in instanceof ArrayNode array) {
                array.remove(number);
            } else {
                ((ObjectNode) in).remove(name);
            }
        }
    }

    private static void places(JsonNode node, List<Place> places) {
        if (node instanceof ArrayNode array) {
            for (int at = 0; at < array.size(); at++) {
                places.add(new Place(array, "", at));
                places(array.get(at), places);
            }
        } else if (node instanceof ObjectNode object) {
            for (Iterator<String> names = object.fieldNames(); names.hasNext(); ) {
                String name = names.next();
                places.add(new Place(object, name, 0));
                places(object.get(name), places);
            }
        }
    }

    private record Altered(String text, String what) {}

    /** The file with one thing changed in what was decided. */
    private static Altered altered(Random random) {
        try {
            ObjectNode root = (ObjectNode) JSON.readTree(TEXT);
            List<Place> places = new ArrayList<>();
            for (String name : List.of("plans", "histories", "adjustments")) {
                assertThat(root.get(name)).as(name).isNotNull();
                places(root.get(name), places);
            }
            Place place = places.get(random.nextInt(places.size()));
            Place other = places.get(random.nextInt(places.size()));
            int kind = random.nextInt(5);
            String what = kind + " at " + place.name() + "/" + place.number() + " " + shortened(place.value());
            switch (kind) {
                case 0 -> place.remove();
                case 1 -> place.put(other.value().deepCopy());
                case 2 -> doubled(place);
                default -> place.put(changed(place.value(), like(place, places, random)));
            }
            return new Altered(JSON.writeValueAsString(root), what);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String shortened(JsonNode value) {
        String text = value.toString();
        return text.substring(0, Math.min(text.length(), 200));
    }

    private static void doubled(Place place) {
        if (place.in() instanceof ArrayNode array) {
            array.insert(place.number(), place.value().deepCopy());
        } else {
            place.remove();
        }
    }

    /** Another value that stands under the same name somewhere else. */
    private static JsonNode like(Place place, List<Place> places, Random random) {
        List<JsonNode> alike = places.stream()
                .filter(each -> each.name().equals(place.name())
                        && each.in().getNodeType() == place.in().getNodeType()
                        && !each.value().equals(place.value()))
                .map(Place::value)
                .toList();
        return alike.isEmpty()
                ? place.value()
                : alike.get(random.nextInt(alike.size())).deepCopy();
    }

    private static JsonNode changed(JsonNode value, JsonNode other) {
        if (!other.equals(value)) {
            return other;
        }
        return value.isTextual() ? TextNode.valueOf(value.asText().replaceFirst("[0-9a-zA-Z]", "7")) : other;
    }

    private static boolean isCutOff(AuditTrail now, AuditTrail was) {
        int size = now.entries().size();
        return size < was.entries().size() && was.entries().subList(0, size).equals(now.entries());
    }

    private static boolean isAsItWas(PlanBook read, PlanId id) {
        return read.plans().stream()
                        .filter(plan -> plan.id().equals(id))
                        .distinct()
                        .toList()
                        .equals(List.of(BOOK.plan(id).orElseThrow()))
                && read.histories().stream()
                        .filter(each -> each.plan().equals(id))
                        .distinct()
                        .toList()
                        .equals(List.of(BOOK.history(id)));
    }

    private static boolean isAsItWas(PlanBook read, AdjustmentRequest request) {
        return read.adjustments().stream()
                .filter(each -> each.id().equals(request.id()))
                .distinct()
                .toList()
                .equals(List.of(request));
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void ensureWhatWasChangedInAFileIsToldAndStopsEveryStep(@ForAll long seed) {
        Altered altered = altered(new Random(seed));
        ReadResult<PlanBook> result = JsonBooks.read(altered.text());
        PlanBook read = result.value();
        boolean isTold = result.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR)
                || !read.integrity().isEmpty();
        boolean isSame = true;
        for (PlanHistory history : BOOK.histories()) {
            boolean kept = isAsItWas(read, history.plan());
            isSame &= kept;
            boolean isCut = isCutOff(read.history(history.plan()).trail(), history.trail());
            if (!kept && !isCut) {
                assertThat(isTold)
                        .as("of plan %s: %s", history.plan(), altered.what())
                        .isTrue();
                DecidedBook.PEOPLE.forEach(person -> refusesAll(read, history.plan(), person, altered.what()));
            }
        }
        for (AdjustmentRequest request : BOOK.adjustments()) {
            boolean kept = isAsItWas(read, request);
            isSame &= kept;
            AuditTrail now =
                    read.adjustment(request.id()).map(AdjustmentRequest::trail).orElse(AuditTrail.empty());
            if (!kept && !isCutOff(now, request.trail())) {
                assertThat(isTold)
                        .as("of request %s: %s", request.id(), altered.what())
                        .isTrue();
                DecidedBook.PEOPLE.forEach(person -> refusesAll(read, request, person, altered.what()));
            }
        }
        Statistics.collect(
                isSame
                        ? "nothing that was decided"
                        : read.integrity().isEmpty() ? "told by reading" : "told by integrity");
    }

    private static void refusesAll(PlanBook read, PlanId id, String person, String what) {
        for (PlanEvent event : PlanEvent.values()) {
            if (event != PlanEvent.EXAMINE) {
                Optional<BookStep> step = tried(() -> read.take(id, action(read, id, event), Stamp.of(person, LATER)));
                assertThat(step.filter(BookStep::isMoved))
                        .as("%s by %s: %s", event, person, what)
                        .isEmpty();
            }
        }
    }

    private static PlanAction action(PlanBook read, PlanId id, PlanEvent event) {
        PlanAction action = switch (event) {
            case EDIT -> PlanAction.edit(read.plan(id).orElseThrow());
            case REVIEW -> PlanAction.review(Opinion.favourable(DecidedBook.FINANCE, ReviewAspect.ofPlans()));
            default -> PlanAction.of(event);
        };
        return action.because("理由");
    }

    private static void refusesAll(PlanBook read, AdjustmentRequest request, String person, String what) {
        for (AdjustmentEvent event : AdjustmentEvent.values()) {
            if (event != AdjustmentEvent.EXAMINE) {
                Optional<BookStep> step =
                        tried(() -> read.take(request.id(), action(request, event), Stamp.of(person, LATER)));
                assertThat(step.filter(BookStep::isMoved))
                        .as("%s by %s: %s", event, person, what)
                        .isEmpty();
            }
        }
    }

    private static AdjustmentAction action(AdjustmentRequest request, AdjustmentEvent event) {
        AdjustmentAction action = switch (event) {
            case EDIT -> AdjustmentAction.edit(request.draft());
            case REVIEW ->
                AdjustmentAction.review(Opinion.favourable(DecidedBook.FINANCE, ReviewAspect.ofAdjustments()));
            default -> AdjustmentAction.of(event);
        };
        return action.because("理由");
    }

    private static Optional<BookStep> tried(Supplier<BookStep> step) {
        try {
            return Optional.of(step.get());
        } catch (IllegalArgumentException | java.util.NoSuchElementException refused) {
            return Optional.empty();
        }
    }
}
