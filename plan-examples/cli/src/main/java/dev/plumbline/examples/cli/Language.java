package dev.plumbline.examples.cli;

import java.util.Locale;

/** The languages a command can answer in. */
enum Language {
    /** Chinese. */
    ZH(Locale.CHINESE),
    /** English. */
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }
}
