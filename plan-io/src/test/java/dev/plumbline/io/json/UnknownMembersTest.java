package dev.plumbline.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.book.PlanBook;
import dev.plumbline.io.PlanFormats;
import dev.plumbline.io.json.document.BookDocuments;
import dev.plumbline.io.spi.PlanFormatException;
import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.io.spi.Source;
import dev.plumbline.io.spi.WriteOptions;
import dev.plumbline.plan.Plan;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Members that nobody knows are refused by default, kept and written back where a caller asks for it (SAFE-2). */
class UnknownMembersTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TEXT =
            ("{'format':'plumbline-plan-book','version':1,'plans':[{'id':'p','period':'2024',"
                            + "'goals':[{'id':'g','name':'n','indicator':{'id':'g','name':'n','target':{'value':'2','x6':null},"
                            + "'x5':'五'}}],"
                            + "'tasks':[{'x1':[1,{'a':'甲'}],'id':'t','name':'n'},{'id':'u','name':'n','x2':1.50}],"
                            + "'milestones':[{'name':'m','date':'2024-06-30','x3':true}],'x4':{}}],"
                            + "'execution':[{'kind':'routine-done','by':'person:li','recordedAt':'2024-07-01T00:00:00Z','x7':1,"
                            + "'fact':{'task':'t','when':'2024-06-30','x8':2}},"
                            + "{'kind':'issue','by':'person:li','recordedAt':'2024-07-01T00:00:00Z',"
                            + "'fact':{'id':'i','description':'d','when':'2024-06-30','x9':3}}],'x0':'zero'}")
                    .replace('\'', '"');

    private static ReadResult<PlanBook> read(String text, ReadOptions options) throws PlanFormatException {
        return PlanFormats.read(Source.of("book.json", text.getBytes(StandardCharsets.UTF_8)), options);
    }

    private static String write(PlanBook book, WriteOptions options) throws IOException {
        return new String(PlanFormats.toJson(book, options), StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("by default each is told, and what it belongs to is left out")
    void refusedByDefault() throws IOException {
        ReadResult<PlanBook> read = read(TEXT, ReadOptions.standard());

        assertThat(read.findings()).extracting(finding -> finding.code().id()).containsOnly("json-member-unknown");
        assertThat(read.findings()).hasSize(10);
        assertThat(read.kept().isEmpty()).isTrue();
    }

    @Test
    @DisplayName("kept ones change nothing of the book, and go back to where they stood")
    void keptAndWrittenBack() throws IOException {
        ReadResult<PlanBook> read = read(TEXT, ReadOptions.standard().keepingUnknownMembers());

        assertThat(read.findings()).isEmpty();
        assertThat(read.value().plans().get(0).tasks()).hasSize(2);
        String written = write(read.value(), WriteOptions.compact().keeping(read.kept()));
        assertThat(JSON.readTree(written).toString()).contains("\"x2\":1.5");
        ReadResult<PlanBook> again = read(written, ReadOptions.standard().keepingUnknownMembers());
        assertThat(again.kept()).isEqualTo(read.kept());
        assertThat(again.value()).isEqualTo(read.value());
        assertThat(written).contains("\"x1\":[1,{\"a\":\"甲\"}]", "\"x2\":1.50", "\"x6\":null", "\"x9\":3");
        for (String pointer : List.of(
                "/x0",
                "/plans/0/x4",
                "/plans/0/tasks/0/x1/1/a",
                "/plans/0/tasks/1/x2",
                "/plans/0/milestones/0/x3",
                "/plans/0/goals/0/indicator/x5",
                "/plans/0/goals/0/indicator/target/x6",
                "/execution/0/x7",
                "/execution/0/fact/x8",
                "/execution/1/fact/x9")) {
            assertThat(JSON.readTree(written).at(pointer).toString())
                    .as(pointer)
                    .isNotEmpty()
                    .isEqualTo(JSON.readTree(TEXT).at(pointer).toString());
        }
    }

    @Test
    @DisplayName("they follow what they belong to when things before it go, and go with it")
    void followTheirOwner() throws IOException {
        ReadResult<PlanBook> read = read(TEXT, ReadOptions.standard().keepingUnknownMembers());
        Plan plan = read.value().plans().get(0);
        PlanBook fewer = read.value().toBuilder()
                .plans(List.of(
                        plan.toBuilder().tasks(plan.tasks().subList(1, 2)).build()))
                .build();

        String written = write(fewer, WriteOptions.indented().keeping(read.kept()));

        assertThat(JSON.readTree(written).at("/plans/0/tasks/0/x2").asText()).isEqualTo("1.5");
        assertThat(written).doesNotContain("x1");
    }

    /** The members that may be an empty object, of the type at a place of the schema. */
    private static List<String> objects(JsonNode schema, JsonNode type) {
        List<String> names = new ArrayList<>();
        type.path("properties").properties().forEach(member -> {
            JsonNode of = resolved(schema, member.getValue());
            if (of.path("type").asText().equals("object") && of.has("properties") && !of.has("required")) {
                names.add(member.getKey());
            }
        });
        return names;
    }

    private static JsonNode resolved(JsonNode schema, JsonNode node) {
        // an optional one is that or null
        String reference =
                (node.has("anyOf") ? node.at("/anyOf/0") : node).path("$ref").asText();
        return reference.isEmpty() ? node : resolved(schema, schema.at(reference.substring(1)));
    }

    /** Every place at which an object may stand that says nothing else than what nobody knows. */
    private static List<String> emptyPlaces() throws IOException {
        JsonNode schema = JSON.readTree(PlanFormats.jsonSchema());
        JsonNode book = resolved(schema, schema);
        JsonNode plan = resolved(schema, book.at("/properties/plans/items"));
        List<String> places = new ArrayList<>();
        for (String name : objects(schema, book)) {
            places.add("/" + name);
            JsonNode inside = resolved(schema, book.at("/properties/" + name));
            objects(schema, inside).forEach(each -> places.add("/" + name + "/" + each));
        }
        objects(schema, plan).forEach(name -> places.add("/plans/0/" + name));
        objects(schema, resolved(schema, plan.at("/properties/goals/items")))
                .forEach(name -> places.add("/plans/0/goals/0/" + name));
        objects(schema, resolved(schema, plan.at("/properties/tasks/items")))
                .forEach(name -> places.add("/plans/0/tasks/0/" + name));
        return places;
    }

    private static final String BARE = "{'format':'plumbline-plan-book','version':1,'plans':[{'id':'p','period':'2024',"
            + "'goals':[{'id':'g','name':'n'}],'tasks':[{'id':'t','name':'n'}]}]}";

    @Test
    @DisplayName("they go back into what says nothing else: an organisation, a policy, its lights, an indicator")
    void intoWhatSaysNothingElse() throws IOException {
        List<String> places = emptyPlaces();
        assertThat(places)
                .contains("/organisation", "/policy", "/policy/lights", "/plans/0/goals/0/indicator")
                .hasSizeGreaterThan(10);
        for (String place : places) {
            JsonNode text = JSON.readTree(BARE.replace('\'', '"'));
            JsonNode at = text;
            for (String name : place.substring(1).split("/")) {
                at = name.equals("0") ? at.get(0) : at.has(name) ? at.get(name) : ((ObjectNode) at).putObject(name);
            }
            ((ObjectNode) at).put("yy", 1);
            ReadResult<PlanBook> read =
                    read(text.toString(), ReadOptions.standard().keepingUnknownMembers());
            assertThat(read.findings()).as(place).isEmpty();
            for (WriteOptions options : List.of(WriteOptions.compact(), WriteOptions.indented())) {
                String written = write(read.value(), options.keeping(read.kept()));
                assertThat(JSON.readTree(written).at(place + "/yy").asInt())
                        .as(place)
                        .isEqualTo(1);
                assertThat(read(written, ReadOptions.standard().keepingUnknownMembers())
                                .kept())
                        .isEqualTo(read.kept());
            }
        }
    }

    @Test
    @DisplayName("one in every object of a book with everything in it comes back where it stood")
    void inEveryObject() throws IOException {
        JsonNode text;
        try (InputStream released = getClass().getResourceAsStream("released/1/everything.json")) {
            text = JSON.readTree(released);
        }
        ((ObjectNode) text).remove("origins");
        comesBack(text, 200);
    }

    private static void comesBack(JsonNode text, int atLeast) throws IOException {
        JsonNode plain = JSON.readTree(
                write(read(text.toString(), ReadOptions.standard()).value(), WriteOptions.compact()));
        ObjectPlaces places = new ObjectPlaces();
        places.visit(BookDocuments.BOOK, plain);
        int number = 0;
        for (ObjectNode object : places.objects()) {
            object.put("zz" + number % 3, number++);
        }
        assertThat(number).isGreaterThanOrEqualTo(atLeast);
        ReadResult<PlanBook> read =
                read(plain.toString(), ReadOptions.standard().keepingUnknownMembers());
        assertThat(read.findings())
                .extracting(finding -> finding.code().id())
                .noneMatch(code -> code.startsWith("json"));
        for (WriteOptions options : List.of(WriteOptions.compact(), WriteOptions.indented())) {
            assertThat(JSON.readTree(write(read.value(), options.keeping(read.kept()))))
                    .isEqualTo(plain);
        }
    }

    @Test
    @DisplayName(
            "things of one id in one list keep their own; a correction keeps those of what it corrects and puts in place")
    void ofOneId() throws IOException {
        String measured = "'kind':'measurement','fact':{'indicator':'i','when':'2024-06-30','value':{'amount':'1家'}}";
        String stamp = "'by':'person:li','recordedAt':'2024-07-01T00:00:00Z'";
        comesBack(
                JSON.readTree(("{'format':'plumbline-plan-book','version':1,'calendars':[{'layer':{'name':'k'}},"
                                + "{'base':'CN','layer':{'name':'k'}}],'plans':[{'id':'p','period':'2024',"
                                + "'milestones':[{'name':'a','date':'2024-01-01'},{'name':'a','date':'2024-01-01'}],"
                                + "'goals':[{'id':'a','name':'n'},{'id':'a','name':'m'},{'id':'a~21','name':'m'}],"
                                + "'needs':[{'description':'n'},{'description':'n'}]}],"
                                + "'execution':[{" + measured + "," + stamp + "},{'kind':'correction'," + stamp
                                + ",'fact':{'corrected':{" + measured + "},'replacement':{"
                                + measured.replace("1家", "2家") + "},'reason':'r'}}]}")
                        .replace('\'', '"')),
                20);
    }

    @Test
    @DisplayName("many of equal hash are as good as any others")
    void manyOfEqualHash() throws IOException {
        StringBuilder names = new StringBuilder();
        for (int number = 0; number < 1 << 16; number++) {
            names.append(",\"");
            for (int bit = 0; bit < 16; bit++) {
                names.append((number >> bit & 1) == 0 ? "Aa" : "BB");
            }
            names.append("\":1");
        }
        String text = "{\"format\":\"plumbline-plan-book\",\"version\":1" + names + "}";
        ReadResult<PlanBook> read = read(text, ReadOptions.standard().keepingUnknownMembers());
        String written = write(read.value(), WriteOptions.compact().keeping(read.kept()));
        JsonNode members = JSON.readTree(written);
        JSON.readTree(text)
                .properties()
                .forEach(member -> assertThat(members.get(member.getKey())).isEqualTo(member.getValue()));
    }
}
