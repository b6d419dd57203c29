package dev.plumbline.io.ical;

import dev.plumbline.party.Organisation;
import dev.plumbline.party.PartyId;
import dev.plumbline.text.ChineseDate;
import dev.plumbline.text.Localized;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What events say in one language. */
record Phrases(Locale locale, Organisation organisation) {

    String say(String chinese, String english) {
        return Localized.isChinese(locale) ? chinese : english;
    }

    String say(Localized words) {
        return words.text(locale);
    }

    /** {@code 任务到期：签约}. */
    String labelled(String label, String text) {
        return label + say("：", ": ") + text;
    }

    String day(LocalDate day) {
        return say(ChineseDate.text(day), day.toString());
    }

    String parties(Collection<? extends PartyId> parties) {
        return parties.stream().map(this::name).distinct().collect(Collectors.joining(say("、", ", ")));
    }

    /** What people call a party. */
    String name(PartyId party) {
        return organisation.name(party);
    }

    /** The lines of a description; what is empty is left out. */
    Lines lines() {
        return new Lines();
    }

    final class Lines {
        private final List<String> lines = new ArrayList<>();

        Lines add(String chinese, String english, String text) {
            if (!text.isBlank()) {
                lines.add(labelled(say(chinese, english), text));
            }
            return this;
        }

        Lines add(String chinese, String english, Optional<String> text) {
            return add(chinese, english, text.orElse(""));
        }

        Lines add(String text) {
            if (!text.isBlank()) {
                lines.add(text);
            }
            return this;
        }

        List<String> all() {
            return List.copyOf(lines);
        }
    }
}
