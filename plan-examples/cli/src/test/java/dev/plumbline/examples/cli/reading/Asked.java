package dev.plumbline.examples.cli.reading;

import java.util.List;

/** A document with values of all types, and an earlier one, to ask expectations of. */
final class Asked {

    static final String DOCUMENT = """
            {"name": "装修验收", "n": 5, "text": "5.0", "share": 0.8753, "yes": true, "no": false, "none": null,
             "empty": [], "list": [1, 2, 2], "swapped": [2, 1, 2], "other": [1, 1, 2],
             "rows": [{"row": 1, "why": "total", "at": {"column": "D"}},
                      {"row": 2, "why": "note", "at": {"column": "E"}, "more": "a,b.c|d"}, {"row": 3}]}
            """;

    static final String EARLIER = """
            {"name": "装修验收", "list": [2, 2, 1], "rows": [{"row": 3}, {"row": 1}]}
            """;

    private Asked() {}

    static Outcome answer(String json) {
        return new Outcome(0, json, JsonValues.document(json));
    }

    static Expectation expectation(String path, String rest) {
        return Expectation.of(JsonValues.document("{\"path\": \"" + path + "\", " + rest + "}"));
    }

    static boolean holds(String path, String rest) {
        return expectation(path, rest)
                .miss(answer(DOCUMENT), List.of(answer(EARLIER)))
                .isEmpty();
    }
}
