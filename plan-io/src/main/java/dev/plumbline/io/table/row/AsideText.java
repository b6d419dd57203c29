package dev.plumbline.io.table.row;

import dev.plumbline.text.TextForms;
import java.util.Optional;

/**
 * A text apart from a remark in brackets, where both hold digits: 营收500万元（同比+10%）.
 *
 * @param outside the text without the remark
 * @param inside the remark
 */
public record AsideText(String outside, String inside) {

    /** The parts of a text; empty where it has no such remark. */
    public static Optional<AsideText> of(String text) {
        AmountText apart = new AmountText(TextForms.halfWidth(text), Optional.empty()).withoutAside();
        return apart.aside().map(inside -> new AsideText(apart.amount(), inside));
    }
}
