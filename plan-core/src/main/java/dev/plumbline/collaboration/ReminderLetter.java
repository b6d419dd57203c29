package dev.plumbline.collaboration;

import dev.plumbline.party.PartyId;
import dev.plumbline.text.Localized;
import dev.plumbline.text.Message;
import dev.plumbline.text.MessagePattern;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * A reminder letter (催办函) to the owner of overdue resolutions, from operations management (COL-3).
 *
 * <p>Its text is plain, in Chinese or English. Immutable and thread-safe.
 *
 * @param to who is reminded
 * @param date the day of the letter
 * @param items what is overdue, at least one thing
 */
public record ReminderLetter(PartyId to, LocalDate date, List<Item> items) implements Localized {

    private static final MessagePattern LETTER = new MessagePattern(
            "催办函\n\n{to}：\n\n    下列决议事项已逾期，请尽快完成，并将进展和新的完成时间报运营管理部：\n\n{items}\n\n运营管理部\n{date}\n", """
            Reminder

            {to}:

            The resolutions below are overdue. Please complete them soon, and tell operations management how they stand \
            and when they will be done.

            {items}

            Operations management
            {date}
            """);

    private static final MessagePattern ITEM = new MessagePattern(
            "{number}. {text}（{matter}完成时限{deadline}，已逾期{days}天）",
            "{number}. {text} ({matter}deadline {deadline}, {days} {days|day|days} overdue)");

    private static final MessagePattern MATTER = new MessagePattern("协作事项“{matter}”，", "collaboration [{matter}], ");

    /**
     * One overdue resolution.
     *
     * @param resolution the resolution
     * @param matter the matter of the request it belongs to
     * @param deadline its last day
     * @param daysOverdue the days since then
     */
    public record Item(Resolution resolution, Optional<String> matter, LocalDate deadline, long daysOverdue) {}

    public ReminderLetter {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("The letter to [" + to + "] reminds of nothing. Name what is overdue.");
        }
    }

    static List<ReminderLetter> all(Collaborations collaborations, Instant asOf, LocalDate date) {
        Map<PartyId, List<Item>> items = new LinkedHashMap<>();
        for (ResolutionProgress progress : collaborations.resolutions()) {
            Resolution resolution = progress.resolution();
            if (progress.isReminderDue(asOf) && resolution.isComplete()) {
                items.computeIfAbsent(resolution.owner().orElseThrow(), any -> new ArrayList<>())
                        .add(item(progress, matter(collaborations, progress), date));
            }
        }
        return items.entrySet().stream()
                .map(each -> new ReminderLetter(each.getKey(), date, each.getValue()))
                .toList();
    }

    private static Optional<String> matter(Collaborations collaborations, ResolutionProgress progress) {
        return progress.request()
                .flatMap(collaborations::request)
                .map(each -> each.request().matter());
    }

    private static Item item(ResolutionProgress progress, Optional<String> matter, LocalDate date) {
        LocalDate deadline = progress.resolution().deadline().orElseThrow();
        return new Item(progress.resolution(), matter, deadline, ChronoUnit.DAYS.between(deadline, date));
    }

    /** The letter. */
    @Override
    public String text(Locale locale) {
        StringJoiner list = new StringJoiner("\n");
        for (int i = 0; i < items.size(); i++) {
            list.add(line(i + 1, items.get(i), locale));
        }
        return LETTER.format(locale, Map.of("to", to.label(), "items", list.toString(), "date", date));
    }

    private static String line(int number, Item item, Locale locale) {
        Object matter = item.matter()
                .<Object>map(words -> new Message(MATTER, Map.of("matter", words)))
                .orElse("");
        return ITEM.format(
                locale,
                Map.of(
                        "number", number,
                        "text", item.resolution().text(),
                        "matter", matter,
                        "deadline", item.deadline(),
                        "days", item.daysOverdue()));
    }
}
