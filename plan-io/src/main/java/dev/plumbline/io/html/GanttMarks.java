package dev.plumbline.io.html;

/** The shapes that the charts share, defined once in the page; a mark's middle is its origin. */
final class GanttMarks {

    private GanttMarks() {}

    static void define(HtmlWriter html) {
        html.open("svg", "xmlns", Bar.SVG, "class", "shapes", "width", "0", "height", "0", "aria-hidden", "true");
        html.open("defs");
        html.open("pattern", "id", "hatch", "width", "5", "height", "5", "patternUnits", "userSpaceOnUse");
        html.single("path", "d", "M-1 1L1 -1M0 5L5 0M4 6L6 4", "class", "hatching");
        html.close();
        shape(html, "finished", "M-6 0A6 6 0 1 0 6 0A6 6 0 1 0 -6 0Z", "M-3 0L-1 2.5L3 -2");
        shape(html, "promised", "M0 -6L6 0L0 6L-6 0Z", "M0 0");
        shape(html, "arrow", "M0 0L-7 -3.5L-7 3.5Z", "M0 0");
        shape(html, "back", "M0 0L7 -3.5L7 3.5Z", "M0 0");
        shape(html, "milestone", "M0 -8L8 0L0 8L-8 0Z", "M0 0");
        sign(html, "dot", "M-2 0A2 2 0 1 0 2 0A2 2 0 1 0 -2 0Z");
        sign(html, "on-track", "M-4.5 0A4.5 4.5 0 1 0 4.5 0A4.5 4.5 0 1 0 -4.5 0Z");
        sign(html, "done", "M-5 -0.5L-2.5 -3L-0.8 -1L3.5 -5L5.5 -3L-0.8 4Z");
        sign(html, "no-data", "M-4 -4L4 -4L4 4L-4 4Z");
        sign(html, "not-started", "M-3.5 0A3.5 3.5 0 1 0 3.5 0A3.5 3.5 0 1 0 -3.5 0Z");
        sign(html, "watch", "M0 -5.5L5.5 0L0 5.5L-5.5 0Z");
        sign(html, "warning", "M0 -5.5L5.5 4.5L-5.5 4.5Z");
        sign(html, "off-track", "M-3.3 -5L0 -1.7L3.3 -5L5 -3.3L1.7 0L5 3.3L3.3 5L0 1.7L-3.3 5L-5 3.3L-1.7 0L-5 -3.3Z");
        html.close().close();
    }

    /** The shape of a light; its colour is that of the chart it stands in. */
    private static void sign(HtmlWriter html, String name, String outline) {
        html.open("g", "id", "sign-" + name).single("path", "d", outline).close();
    }

    private static void shape(HtmlWriter html, String name, String outline, String stroke) {
        html.open("g", "id", "mark-" + name);
        html.single("path", "d", outline, "class", "mark-" + name);
        html.single("path", "d", stroke, "class", "stroke");
        html.close();
    }
}
