package dev.plumbline.io.html;

import dev.plumbline.text.Localized;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * A small self-contained page with one heading and one body, in the report's own dress and under the same security
 * policy (SAFE-5).
 *
 * @param title what the page is called
 * @param subtitle what stands under it
 * @param locale its language
 */
record Leaflet(String title, String subtitle, Locale locale) {

    void write(OutputStream out, Consumer<HtmlWriter> body) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            frame(new HtmlWriter(writer), Stylesheet.load(), body);
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        writer.flush();
    }

    private void frame(HtmlWriter html, Stylesheet sheet, Consumer<HtmlWriter> body) {
        html.doctype();
        html.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", language());
        html.open("head");
        html.single("meta", "charset", "UTF-8");
        html.single("meta", "http-equiv", "Content-Security-Policy", "content", sheet.policy());
        html.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.single("meta", "name", "referrer", "content", "no-referrer");
        html.leaf("title", title + " · " + subtitle);
        html.style(sheet);
        html.close();
        html.open("body");
        html.open("header", "class", "masthead").open("div", "class", "inner").open("div");
        html.leaf("h1", title);
        html.leaf("p", subtitle, "class", "plans");
        html.close().close().close();
        html.open("div", "class", "leaf").open("main").open("section");
        body.accept(html);
        html.close().close();
        html.leaf("footer", Words.MADE_BY.text(locale));
        html.close().close().close();
    }

    private String language() {
        return Localized.isChinese(locale) ? "zh-CN" : "en";
    }
}
