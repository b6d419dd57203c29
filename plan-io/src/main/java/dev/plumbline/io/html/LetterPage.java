package dev.plumbline.io.html;

import dev.plumbline.party.PartyId;
import dev.plumbline.plan.letter.LetterItem;
import dev.plumbline.plan.letter.LetterRegister;
import dev.plumbline.plan.letter.LetterSide;
import dev.plumbline.plan.letter.ResponsibilityLetter;
import dev.plumbline.text.Localized;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/**
 * A responsibility letter as a self-contained page to print and sign (目标责任书, PLAN-6). Immutable and thread-safe.
 *
 * @param signed the letter, and which sides have signed it
 * @param locale the page's language
 */
public record LetterPage(LetterRegister.Signed signed, Locale locale) {

    /** Writes the page. */
    public void write(OutputStream out) throws IOException {
        ResponsibilityLetter letter = signed.letter();
        String subtitle = letter.title() + " · " + letter.period().text(locale) + " · v" + letter.version();
        new Leaflet(say("目标责任书", "Goal responsibility letter"), subtitle, locale).write(out, this::body);
    }

    private String say(String chinese, String english) {
        return Localized.isChinese(locale) ? chinese : english;
    }

    private void body(HtmlWriter html) {
        ResponsibilityLetter letter = signed.letter();
        html.leaf("p", say("责任人：", "Owner: ") + letter.owner().label());
        html.leaf(
                "p",
                say("上级：", "Superior: ") + letter.superior().map(PartyId::label).orElse("____________"));
        html.open("div", "class", "scroll").open("table", "class", "letter");
        html.open("thead").open("tr");
        headings().forEach(heading -> html.leaf("th", heading, "scope", "col"));
        html.close().close().open("tbody");
        letter.items().forEach(item -> row(html, item));
        html.close().close().close();
        for (LetterSide side : LetterSide.values()) {
            html.leaf("p", signature(side));
        }
        html.leaf("p", say("内容摘要：", "Digest: ") + letter.content(), "class", "sub");
    }

    private List<String> headings() {
        return List.of(
                say("目标", "Goal"),
                say("衡量指标", "Indicator"),
                say("目标值", "Target"),
                say("权重", "Weight"),
                say("完成时限", "Deadline"),
                say("考核标准", "Assessed by"));
    }

    private void row(HtmlWriter html, LetterItem item) {
        html.open("tr");
        html.leaf("td", item.name(), "class", "name");
        html.leaf("td", item.indicator().orElse(Figures.NONE));
        html.leaf("td", item.targetText(locale));
        html.leaf("td", item.weightText(locale).orElse(Figures.NONE));
        html.leaf("td", item.deadlineText(locale));
        assessment(html, item);
        html.close();
    }

    private void assessment(HtmlWriter html, LetterItem item) {
        List<String> terms = item.assessment().terms(locale);
        if (terms.isEmpty()) {
            html.leaf("td", item.criterion(locale));
            return;
        }
        html.open("td").leaf("div", item.criterion(locale));
        terms.forEach(term -> html.leaf("div", term, "class", "sub"));
        html.close();
    }

    private String signature(LetterSide side) {
        String done = signed.sides().contains(side)
                ? say("已签署", "signed")
                : say("签字：____________  日期：____________", "signature: ____________  date: ____________");
        return side.text(locale) + say("，", ", ") + done;
    }
}
