package dev.plumbline.io.spi;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.text.Localized;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file that can't be read at all (文件无法读取): it is something else than it claims, it is damaged, or it passes a cap
 * (IO-6, SAFE-4).
 *
 * <p>Everything smaller, in a sheet, a row or a cell, is a finding beside the value read. The message says where, what
 * was found, what was expected and what to do; {@link #message(Locale)} says it in Chinese too.
 */
public final class PlanFormatException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable Finding finding;

    /** An exception that tells a finding. */
    public PlanFormatException(Finding finding) {
        super(sentence(finding, Locale.ENGLISH));
        this.finding = finding;
    }

    /** An exception that tells a finding and what lay behind it. */
    public PlanFormatException(Finding finding, Throwable cause) {
        super(sentence(finding, Locale.ENGLISH), cause);
        this.finding = finding;
    }

    /** The problem as a value; empty only after the exception has been serialized. */
    public Optional<Finding> finding() {
        return Optional.ofNullable(finding);
    }

    /** The message in the language of {@code locale}. */
    public String message(Locale locale) {
        return finding == null ? getMessage() : sentence(finding, locale);
    }

    /** What kind of problem it is; empty only after the exception has been serialized. */
    public Optional<FindingCode> code() {
        return finding().map(Finding::code);
    }

    private static String sentence(Finding finding, Locale locale) {
        boolean chinese = Localized.isChinese(locale);
        StringBuilder text = new StringBuilder();
        String place = finding.location().toString();
        if (!place.isEmpty()) {
            text.append(place).append(chinese ? "：" : ": ");
        }
        text.append(finding.message(locale)).append(chinese ? "。" : ". ");
        return text.append(finding.remedy(locale).orElse("")).toString().strip();
    }
}
