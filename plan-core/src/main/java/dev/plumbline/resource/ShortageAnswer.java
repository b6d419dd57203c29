package dev.plumbline.resource;

import dev.plumbline.fact.Fact;
import dev.plumbline.text.Localized;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is done about a shortage of a resource in a period (RES-3).
 *
 * <p>A shortage stays open until one is recorded. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class ShortageAnswer implements Fact {

    ShortageAnswer() {}

    /** The ways to answer a shortage. */
    public enum Kind implements Localized {
        /** 内部调配: taken from another unit or task. */
        TRANSFER("调配", "transfer"),
        /** 外部支持: bought or borrowed from outside. */
        EXTERNAL_SUPPORT("外部支持", "external support"),
        /** 上报上级: left to the superior to decide. */
        REPORT_TO_SUPERIOR("上报上级", "report to the superior");

        private final String chinese;
        private final String english;

        Kind(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        @Override
        public String text(Locale locale) {
            return Localized.isChinese(locale) ? chinese : english;
        }
    }

    public abstract ResourceId resource();

    /** The period that is short. */
    public abstract Period period();

    public abstract Kind kind();

    @Override
    public abstract Moment when();

    /** What is done exactly: from where, how much. */
    public abstract Optional<String> note();

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this {@code ShortageAnswer}. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link ShortageAnswer}. */
    public static final class Builder extends ShortageAnswerBuilder {
        Builder() {}
    }
}
