package dev.plumbline.status;

import dev.plumbline.text.Localized;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One light for many goals and tasks, with the reason (MON-4). Immutable and thread-safe.
 *
 * <p>What is not yet begun says nothing; where all else is done it is done. Without anything that says something the
 * light is 'not started'; by weight it is 'no data' once more than half of the weight is unknown, and what is done counts
 * as on track.
 *
 * @param light the one light
 * @param view how it was made
 * @param because the paths of what has the worst light, such as {@code goal/revenue}
 * @param counts how many goals and tasks show each light
 */
public record OverallLight(
        TrafficLight light, LightView view, List<String> because, Map<TrafficLight, Integer> counts) {

    private static final List<TrafficLight> SCALE =
            List.of(TrafficLight.ON_TRACK, TrafficLight.WATCH, TrafficLight.WARNING, TrafficLight.OFF_TRACK);

    public OverallLight {
        because = List.copyOf(because);
        counts = Map.copyOf(counts);
    }

    /** A light with its weight and the path of what shows it. */
    record Part(String path, TrafficLight light, double weight) {

        boolean tells() {
            return light != TrafficLight.NOT_STARTED;
        }
    }

    static OverallLight of(LightView view, List<Part> parts) {
        Map<TrafficLight, Integer> counts = new EnumMap<>(TrafficLight.class);
        parts.forEach(part -> counts.merge(part.light(), 1, Integer::sum));
        List<Part> telling = parts.stream().filter(Part::tells).toList();
        TrafficLight worst =
                telling.stream().map(Part::light).reduce(TrafficLight::worst).orElse(TrafficLight.NOT_STARTED);
        List<String> because = telling.stream()
                .filter(part -> part.light() == worst && worst != TrafficLight.DONE)
                .map(Part::path)
                .toList();
        return new OverallLight(
                view == LightView.WORST || telling.isEmpty() || worst == TrafficLight.DONE ? worst : weighted(telling),
                view,
                because,
                counts);
    }

    private static TrafficLight weighted(List<Part> parts) {
        double unknown = 0;
        double known = 0;
        double sum = 0;
        for (Part part : parts) {
            if (part.light() == TrafficLight.NO_DATA) {
                unknown += part.weight();
            } else {
                known += part.weight();
                sum += part.weight() * Math.max(0, SCALE.indexOf(part.light()));
            }
        }
        return unknown > known || known == 0 ? TrafficLight.NO_DATA : SCALE.get((int) Math.round(sum / known));
    }

    /** The reason in a sentence: how many show which light, and which are the worst. */
    public String reason(Locale locale) {
        boolean chinese = Localized.isChinese(locale);
        List<String> spread = new ArrayList<>();
        for (TrafficLight each : TrafficLight.values()) {
            if (counts.containsKey(each)) {
                spread.add(each.text(locale) + " " + counts.get(each));
            }
        }
        String all = String.join(chinese ? "、" : ", ", spread);
        String worst = because.stream().limit(5).collect(Collectors.joining(chinese ? "、" : ", "))
                + (because.size() > 5 ? " …" : "");
        if (worst.isEmpty()) {
            return all;
        }
        return all + (chinese ? "；最需关注：" : "; first of all: ") + worst;
    }
}
