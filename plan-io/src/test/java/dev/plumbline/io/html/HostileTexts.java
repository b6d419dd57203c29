package dev.plumbline.io.html;

import java.util.List;

/** Texts that try to leave their place in a page. */
final class HostileTexts {

    static final List<String> ALL = List.of(
            "<script>alert(1)</script>",
            "</style><script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' onmouseover='alert(1)",
            "]]>",
            "<!--",
            "-->",
            "<?xml version=\"1.0\"?>",
            "&lt;script&gt;",
            "&#0;&#x202E;",
            "javascript:alert(1)",
            "</td></tr></table><form action=x>",
            "a\u0000b",
            "\u202Etxt.exe",
            "\u2066isolated\u2069",
            "\uD800",
            "\uDC00\uD800",
            "\uFFFE\uFFFF",
            "tab\there\r\nnew line",
            "{n} {rate}",
            "\u001B[31m",
            "\u0085\u009F");

    private HostileTexts() {}
}
