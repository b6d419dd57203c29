package dev.plumbline.plan.letter;

import dev.plumbline.party.PartyId;
import dev.plumbline.text.Localized;
import java.util.Locale;
import java.util.Optional;

/** A responsibility letter as plain text, a goal a paragraph, with lines to sign on. */
final class LetterText {

    private final ResponsibilityLetter letter;
    private final Locale locale;
    private final StringBuilder text = new StringBuilder();

    private LetterText(ResponsibilityLetter letter, Locale locale) {
        this.letter = letter;
        this.locale = locale;
    }

    static String of(ResponsibilityLetter letter, Locale locale) {
        return new LetterText(letter, locale).write();
    }

    private String write() {
        line(say("目标责任书", "GOAL RESPONSIBILITY LETTER"));
        line("");
        line(say("计划：", "Plan: ") + letter.title() + version());
        line(say("责任人：", "Owner: ") + letter.owner().label());
        line(say("上级：", "Superior: ") + name(letter.superior()));
        for (int at = 0; at < letter.items().size(); at++) {
            line("");
            item(at + 1, letter.items().get(at));
        }
        line("");
        line(say("内容摘要：", "Digest: ") + letter.content());
        line(say("责任人签字：____________  日期：____________", "Owner: ____________  Date: ____________"));
        line(say("上级签字：____________  日期：____________", "Superior: ____________  Date: ____________"));
        return text.toString();
    }

    private String version() {
        String period = letter.period().text(locale);
        return say("（" + period + "，v" + letter.version() + "）", " (" + period + ", v" + letter.version() + ")");
    }

    private void item(int number, LetterItem item) {
        line(number + ". " + oneLine(item.name()));
        item.indicator().ifPresent(name -> line(say("   衡量指标：", "   Indicator: ") + oneLine(name)));
        line(say("   目标值：", "   Target: ") + item.targetText(locale));
        line(say("   权重：", "   Weight: ") + item.weightText(locale).orElse(say("未规定", "not stated")));
        line(say("   完成时限：", "   Deadline: ") + item.deadlineText(locale));
        line(say("   考核标准：", "   Assessed by: ") + item.criterion(locale));
        item.assessment().terms(locale).forEach(term -> line("   " + term));
    }

    private String name(Optional<PartyId> party) {
        return party.map(PartyId::label).orElse("____________");
    }

    private static String oneLine(String value) {
        return value.replace('\r', ' ').replace('\n', ' ');
    }

    private void line(String line) {
        text.append(oneLine(line)).append('\n');
    }

    private String say(String chinese, String english) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
