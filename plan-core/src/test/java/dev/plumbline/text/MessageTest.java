package dev.plumbline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MessageTest {

    private static final MessagePattern LATE = new MessagePattern("{task}晚{days}天", "{task} is {days} days late");

    @Test
    void fillsItsPlacesInTheLanguageAskedFor() {
        Message message = new Message(LATE, Map.of("task", Localized.of("设计", "design"), "days", 2));

        assertThat(message.text(Locale.CHINESE)).isEqualTo("设计晚2天");
        assertThat(message.text(Locale.ENGLISH)).isEqualTo("design is 2 days late");
    }

    @Test
    void isEqualToAnotherOfTheSamePatternAndValues() {
        Map<String, Object> values = new HashMap<>(Map.of("task", "设计", "days", 2));
        Message message = new Message(LATE, values);
        values.put("days", 3);

        assertThat(message).isEqualTo(new Message(LATE, Map.of("days", 2, "task", "设计")));
        assertThat(message).isNotEqualTo(new Message(LATE, values));
    }
}
