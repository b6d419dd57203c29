package dev.plumbline.io.table.golden;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.io.json.codec.Member;
import dev.plumbline.io.json.codec.ObjectCodec;
import dev.plumbline.io.json.document.GoalDocuments;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A written book with what goes without saying of goals and indicators, at its place. */
final class SpelledOut {

    private static final Map<String, String> GOAL =
            Map.of("level", "company", "priority", "medium", "rollup", "weighted-mean", "cancelled", "false");
    private static final Set<String> GOALS = Set.of("goal", "goals");
    private static final Set<String> INDICATORS = Set.of("indicator", "indicators");

    private SpelledOut() {}

    static JsonNode book(JsonNode book) {
        within(book);
        return book;
    }

    private static void within(JsonNode node) {
        for (Map.Entry<String, JsonNode> member : List.copyOf(node.properties())) {
            each(member.getKey(), member.getValue());
        }
        if (node.isArray()) {
            node.forEach(SpelledOut::within);
        }
    }

    private static void each(String name, JsonNode value) {
        List<JsonNode> several = value.isArray() ? List.copyOf(children(value)) : List.of(value);
        for (JsonNode node : several) {
            if (GOALS.contains(name) && node instanceof ObjectNode goal) {
                goal(goal);
            } else if (INDICATORS.contains(name) && node instanceof ObjectNode indicator) {
                indicator(indicator, "?");
            } else {
                within(node);
            }
        }
    }

    private static List<JsonNode> children(JsonNode value) {
        List<JsonNode> children = new java.util.ArrayList<>();
        value.forEach(children::add);
        return children;
    }

    private static void goal(ObjectNode goal) {
        ObjectNode indicator = goal.has("indicator") ? (ObjectNode) goal.get("indicator") : goal.objectNode();
        indicator(indicator, goal.get("id").textValue());
        goal.set("indicator", indicator);
        fill(goal, GoalDocuments.GOAL, GOAL);
    }

    private static void indicator(ObjectNode indicator, String id) {
        Map<String, String> usual = new HashMap<>(Map.of("phasing", "per-period", "key", "false", "method", "ratio"));
        usual.put("id", id);
        usual.put("accumulation", "stock");
        JsonNode target = indicator.path("target");
        usual.put("direction", target.has("low") ? "within" : target.has("done") ? "done" : "higher");
        boolean isKey = indicator.path("key").asBoolean();
        usual.put("frequency", indicator.has("scale") ? "irregular" : isKey ? "weekly" : "monthly");
        fill(indicator, GoalDocuments.INDICATOR, usual);
    }

    private static void fill(ObjectNode object, ObjectCodec<?> codec, Map<String, String> usual) {
        ObjectNode written = object.deepCopy();
        object.removeAll();
        for (Member<?, ?> member : codec.members()) {
            JsonNode value = written.get(member.name());
            if (value != null) {
                object.set(member.name(), value);
            } else if (usual.containsKey(member.name())) {
                object.put(member.name(), usual.get(member.name()));
            }
        }
    }
}
