using System.Text;
using System.Text.Json;
using FactCheck.Reporting.Json;
using FactCheck.Reports;
using FactCheck.Testing;

namespace FactCheck.Reporting.Tests.Json;

public class JsonReportWriterTests
{
    private static readonly JsonElement _schema = JsonDocument.Parse(ReportSchema.ReadText()).RootElement;

    [Test]
    public void A_report_has_exactly_the_form_of_the_contract()
    {
        ComparisonReport report = new ReportSketch()
            .Document("Fire at the port\n\nIt left 12 injured.", "Fire at the port", "2024-03-05", "a.txt", "Harbour Wire")
            .Document("Blaze\r\n\r\nFourteen were hurt. Comment below.")
            .Discrepancy(DiscrepancyType.Quantity, Severity.Contradiction, "12 / fourteen", "left [|12|] injured", "[|Fourteen|] were hurt")
            .Agreement(null, "fire at the port", "Fire at the port", "Blaze")
            .Unmatched("a", "Fire")
            .Ignored("b", "Comment below", "comment prompt")
            .Note("The reports may describe two fires.")
            .Build();

        Assert.That(JsonReportWriter.ToText(report), Is.EqualTo("""
            {
              "schemaVersion": "1.0",
              "engine": {
                "version": "0.1.0",
                "mode": "rules+encoder",
                "model": "sha256:00",
                "judge": null
              },
              "documents": [
                {
                  "id": "a",
                  "path": "a.txt",
                  "title": "Fire at the port",
                  "outlet": "Harbour Wire",
                  "publishedAt": "2024-03-05",
                  "language": "en",
                  "sentences": 3
                },
                {
                  "id": "b",
                  "path": "b.txt",
                  "title": null,
                  "outlet": null,
                  "publishedAt": null,
                  "language": "en",
                  "sentences": 3
                }
              ],
              "summary": {
                "agreements": 1,
                "discrepancies": {
                  "contradiction": 1,
                  "incomplete": 0,
                  "wording": 0
                }
              },
              "findings": [
                {
                  "id": "F1",
                  "fingerprint": "fingerprint-1",
                  "ruleId": "FC0101",
                  "relation": "discrepancy",
                  "type": "quantity",
                  "severity": "contradiction",
                  "confidence": 0.93,
                  "summary": "12 / fourteen",
                  "explanation": "same event, same participants",
                  "source": "rules",
                  "suggestion": null,
                  "status": "new",
                  "evidence": [
                    {
                      "document": "a",
                      "start": 21,
                      "end": 36,
                      "text": "left 12 injured",
                      "line": 3,
                      "column": 4,
                      "focus": [
                        {
                          "start": 26,
                          "end": 28
                        }
                      ],
                      "value": {
                        "kind": "words",
                        "normalized": [
                          "12"
                        ]
                      }
                    },
                    {
                      "document": "b",
                      "start": 9,
                      "end": 27,
                      "text": "Fourteen were hurt",
                      "line": 3,
                      "column": 1,
                      "focus": [
                        {
                          "start": 9,
                          "end": 17
                        }
                      ],
                      "value": {
                        "kind": "words",
                        "normalized": [
                          "FOURTEEN"
                        ]
                      }
                    }
                  ]
                },
                {
                  "id": "F2",
                  "fingerprint": "fingerprint-2",
                  "ruleId": "FC1301",
                  "relation": "agreement",
                  "type": null,
                  "severity": null,
                  "confidence": 0.8,
                  "summary": "fire at the port",
                  "explanation": "same event, same participants",
                  "source": "rules",
                  "suggestion": null,
                  "status": "new",
                  "evidence": [
                    {
                      "document": "a",
                      "start": 0,
                      "end": 16,
                      "text": "Fire at the port",
                      "line": 1,
                      "column": 1,
                      "focus": [],
                      "value": null
                    },
                    {
                      "document": "b",
                      "start": 0,
                      "end": 5,
                      "text": "Blaze",
                      "line": 1,
                      "column": 1,
                      "focus": [],
                      "value": null
                    }
                  ]
                }
              ],
              "unmatched": [
                {
                  "document": "a",
                  "start": 0,
                  "end": 4,
                  "text": "Fire"
                }
              ],
              "ignored": [
                {
                  "document": "b",
                  "start": 29,
                  "end": 42,
                  "text": "Comment below",
                  "reason": "comment prompt"
                }
              ],
              "notes": [
                "The reports may describe two fires."
              ]
            }

            """.ReplaceLineEndings("\n")));
    }

    [Test]
    public void A_report_of_every_type_and_severity_validates()
    {
        ReportSketch builder = new ReportSketch().Document("One 𝔞 fact.").Document("Another fact.").Document("Third fact.");
        foreach (DiscrepancyType type in ReportTerms.Types)
        {
            foreach (Severity severity in ReportTerms.Severities)
            {
                builder.Discrepancy(type, severity, "one / another", "[|One|] 𝔞 fact", "Another [|fact|]", "Third");
            }

            builder.Agreement(type, "fact", "fact", "fact");
        }

        builder.Agreement(null, "fact", "fact", "fact").Unmatched("c", "Third").Ignored("b", "fact.", "caption").Note("note");
        Assert.That(Violations(JsonReportWriter.ToText(builder.Build(), includeText: true)), Is.Empty);
    }

    [TestCase("\"severity\": \"contradiction\"", "\"severity\": null")]
    [TestCase("\"severity\": \"contradiction\"", "\"severity\": \"Contradiction\"")]
    [TestCase("\"type\": \"quantity\"", "\"type\": null")]
    [TestCase("\"ruleId\": \"FC0101\"", "\"ruleId\": \"0101\"")]
    [TestCase("\"status\": \"new\"", "\"status\": \"seen\"")]
    [TestCase("\"status\": \"new\",", "")]
    [TestCase("\"status\": \"new\"", "\"status\": \"new\", \"more\": 1")]
    [TestCase("\"start\": 0", "\"start\": -1")]
    [TestCase("\"line\": 1", "\"line\": 0")]
    [TestCase("\"confidence\": 0.93", "\"confidence\": 1.5")]
    [TestCase("\"schemaVersion\": \"1.0\"", "\"schemaVersion\": \"2.0\"")]
    [TestCase("\"publishedAt\": \"2024-03-05\"", "\"publishedAt\": \"5 March\"")]
    public void The_schema_refuses_what_breaks_the_contract(string right, string wrong)
    {
        ComparisonReport report = new ReportSketch().Document("12 hurt", published: "2024-03-05").Document("14 hurt")
            .Discrepancy(DiscrepancyType.Quantity, Severity.Contradiction, "12 / 14", "[|12|] hurt", "[|14|] hurt").Build();
        string json = JsonReportWriter.ToText(report);
        int place = json.IndexOf(right, StringComparison.Ordinal);
        Assert.That(place, Is.Not.Negative, "the report holds the words to be replaced");

        string broken = string.Concat(json.AsSpan(0, place), wrong, json.AsSpan(place + right.Length));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Violations(json), Is.Empty);
            Assert.That(Violations(broken), Is.Not.Empty);
        }
    }

    [TestCase("esc \u001B[31m red", @"\u001B")]
    [TestCase("bidi \u202E over", @"\u202E")]
    [TestCase("isolate \u2066 x", @"\u2066")]
    [TestCase("zero\u200Bwidth", @"\u200B")]
    [TestCase("next\u0085line", @"\u0085")]
    [TestCase("line\u2028separator", @"\u2028")]
    [TestCase("del\u007F", @"\u007F")]
    [TestCase("nul\0", @"\u0000")]
    [TestCase("tag \U000E0041", @"\uDB40\uDC41")]
    [TestCase("</script>", @"\u003C/script>")]
    public void Hostile_characters_are_escaped_and_read_back_unchanged(string hostile, string escaped)
    {
        ComparisonReport report = new ReportSketch().Document(hostile, hostile, null, hostile).Document("b").Agreement(null, hostile, hostile, "b").Note(hostile).Build();

        string json = JsonReportWriter.ToText(report, includeText: true);

        using JsonDocument parsed = JsonDocument.Parse(json);
        JsonElement document = parsed.RootElement.GetProperty("documents")[0];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(json, Does.Contain(escaped));
            Assert.That(json.Where(character => char.IsControl(character) && character != '\n'), Is.Empty);
            Assert.That(document.GetProperty("text").GetString(), Is.EqualTo(hostile));
            Assert.That(document.GetProperty("path").GetString(), Is.EqualTo(hostile));
            Assert.That(parsed.RootElement.GetProperty("notes")[0].GetString(), Is.EqualTo(hostile));
        }
    }

    [TestCase("it’s 'so' & <<“x”>> é 漢 👷🏽", @"""it’s 'so' & \u003C\u003C“x”>> é 漢 👷🏽""")]
    public void Ordinary_characters_stay_readable(string text, string expected) =>
        Assert.That(JsonReportWriter.ToText(new ReportSketch().Document(text, text).Document("b").Build()), Does.Contain(expected));

    [Test]
    public void Half_a_surrogate_pair_does_not_break_the_report()
    {
        ComparisonReport report = new ReportSketch().Document("bad \uD83D half", "bad \uD83D half").Document("b").Agreement(null, "x", "bad \uD83D half", "b").Build();
        using JsonDocument parsed = JsonDocument.Parse(JsonReportWriter.ToText(report));
        Assert.That(parsed.RootElement.GetProperty("documents")[0].GetProperty("title").GetString(), Is.EqualTo("bad \uFFFD half"));
    }

    [TestCase("a\nb\nX", 3, 1)]
    [TestCase("a\r\nb\r\nX", 3, 1)]
    [TestCase("a\rb\r X", 3, 2)]
    [TestCase("a\n\r\n\r X", 4, 2)]
    [TestCase("👷🏽 X", 1, 6)]
    [TestCase("X", 1, 1)]
    public void Lines_and_columns_count_from_one_in_utf16_units(string text, int line, int column)
    {
        ComparisonReport report = new ReportSketch().Document(text).Document("b").Agreement(null, "x", "X", "b").Build();
        using JsonDocument parsed = JsonDocument.Parse(JsonReportWriter.ToText(report));
        JsonElement evidence = parsed.RootElement.GetProperty("findings")[0].GetProperty("evidence")[0];
        Assert.That((evidence.GetProperty("line").GetInt32(), evidence.GetProperty("column").GetInt32()), Is.EqualTo((line, column)));
    }

    [Test]
    public void Markup_inside_a_passage_is_shown_without_it()
    {
        ComparisonReport report = new ReportSketch()
            .Document("<p>left <b>12</b> hurt</p>", readable: "   left    12     hurt    ")
            .Document("<p>14 hurt</p>", readable: "   14 hurt    ")
            .Agreement(null, "x", "left <b>12</b> hurt", "14 hurt")
            .Build();
        string json = JsonReportWriter.ToText(report);
        using JsonDocument parsed = JsonDocument.Parse(json);
        JsonElement evidence = parsed.RootElement.GetProperty("findings")[0].GetProperty("evidence");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(evidence[0].GetProperty("text").GetString(), Is.EqualTo("left <b>12</b> hurt"));
            Assert.That(evidence[0].GetProperty("displayText").GetString(), Is.EqualTo("left 12 hurt"));
            Assert.That(evidence[1].TryGetProperty("displayText", out _), Is.False);
            Assert.That(Violations(json), Is.Empty);
        }
    }

    [Test]
    public void Text_is_included_only_when_asked()
    {
        ComparisonReport report = new ReportSketch().Document("whole text of a").Document("whole text of b").Build();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(JsonReportWriter.ToText(report), Does.Not.Contain("whole text"));
            Assert.That(JsonReportWriter.ToText(report, includeText: true), Does.Contain("\"text\": \"whole text of b\""));
        }
    }

    [Test]
    public void A_compact_report_is_one_line_of_utf8_without_mark()
    {
        ComparisonReport report = new ReportSketch().Document("é\nx").Document("b").Agreement(null, "é", "é\nx", "b").Build();
        System.Buffers.ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = JsonReportWriter.CreateWriter(buffer, indented: false))
        {
            JsonReportWriter.Write(writer, report);
        }

        Assert.That(Encoding.UTF8.GetString(buffer.WrittenSpan), Does.StartWith("{\"schemaVersion\"").And.Not.Contain("\n").And.Contain(@"é\nx"));
    }

    private static IReadOnlyList<string> Violations(string json)
    {
        using JsonDocument parsed = JsonDocument.Parse(json);
        return JsonSchemaCheck.Validate(_schema, parsed.RootElement);
    }

    [TestCase("two")]
    [TestCase("three")]
    [TestCase("review")]
    [TestCase("hostile")]
    public void Every_sample_keeps_to_the_schema(string name)
    {
        ComparisonReport report = name switch { "two" => SampleReports.Two(), "three" => SampleReports.Three(), "review" => SampleReports.Review(), _ => HostileReport.Build() };
        using JsonDocument schema = JsonDocument.Parse(ReportSchema.ReadText());
        using JsonDocument json = JsonDocument.Parse(JsonReportWriter.ToText(report));
        Assert.That(JsonSchemaCheck.Validate(schema.RootElement, json.RootElement), Is.Empty);
    }

    [Test]
    public void Facts_of_three_reports_name_who_stands_alone_and_the_first_and_the_last()
    {
        using JsonDocument json = JsonDocument.Parse(JsonReportWriter.ToText(SampleReports.Three()));
        JsonElement fact = json.RootElement.GetProperty("facts")[0];
        Assert.That((fact.GetProperty("alone").GetString(), fact.GetProperty("earliest").GetString(), fact.GetProperty("latest").GetString(), fact.GetProperty("values")[1].GetProperty("text").GetString()), Is.EqualTo(("a", "a", "c", "14")));
    }
}
