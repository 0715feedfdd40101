using System.Text.Json.Nodes;
using FactCheck.Evaluation;
using FactCheck.Testing;

namespace FactCheck.Tests.Evaluation;

/// <summary>Reports drawn at random around gold items: right, shifted, repeated, of other types, too wide, with wrong offsets, with ties.</summary>
internal static class MadeUpReports
{
    private static readonly string?[] _types = ["quantity", "time", "place", "entity", "role", "list", "attribution", "quotation", "polarity", "cause", "degree", "surprise", null];
    private static readonly string?[] _severities = ["contradiction", "incomplete", "wording", null];

    public static void Write(IReadOnlyList<GoldPair> pairs, TemporaryFolder folder, int seed)
    {
        Random random = new(seed);
        foreach (GoldPair pair in pairs)
        {
            if (random.Next(10) == 0)
            {
                continue;
            }

            JsonArray findings = [];
            foreach (GoldItem item in pair.Items)
            {
                for (int copy = random.Next(4) - 1; copy > 0; copy--)
                {
                    findings.Add(Around(random, pair, item));
                }
            }

            for (int junk = random.Next(4); junk > 0; junk--)
            {
                findings.Add(Finding(random, "discrepancy", Pick(random, _types), [Anywhere(random, "a", pair.A), Anywhere(random, "b", pair.B)]));
            }

            folder.Write($"{pair.Name}.json", (random.Next(2) == 0 ? "\uFEFF" : "") + new JsonObject { ["findings"] = findings }.ToJsonString());
        }
    }

    private static JsonObject Around(Random random, GoldPair pair, GoldItem item)
    {
        string relation = item.Relation == "unrelated" || random.Next(5) == 0 ? Pick(random, ["agreement", "discrepancy", "other"])! : item.Relation;
        string? type = random.Next(3) > 0 ? item.Type : Pick(random, _types);
        List<JsonObject> evidence = [];
        for (int mention = random.Next(8) == 0 ? 4 : 1; mention > 0; mention--)
        {
            evidence.Add(Near(random, "a", pair.A, item.SpanA));
            evidence.Add(random.Next(12) == 0 ? Anywhere(random, "b", pair.B) : Near(random, "b", pair.B, item.SpanB));
        }

        if (random.Next(10) == 0)
        {
            evidence.Add(Span("c", 0, 3, "abc"));
        }

        return Finding(random, relation, type, evidence);
    }

    private static JsonObject Finding(Random random, string relation, string? type, IEnumerable<JsonObject> evidence)
    {
        JsonObject finding = new() { ["relation"] = relation, ["severity"] = Pick(random, _severities), ["summary"] = random.Next(4) == 0 ? null : "a says \"this\", b's that" };
        if (type is not null || random.Next(2) == 0)
        {
            finding["type"] = type;
        }

        if (random.Next(3) > 0)
        {
            finding["confidence"] = Pick(random, [0.49, 0.5, 0.61, 0.9, 0.9, 1.0]);
        }

        finding["evidence"] = new JsonArray([.. evidence]);
        return finding;
    }

    private static JsonObject Near(Random random, string document, GoldArticle article, CodePointSpan span)
    {
        int shift = random.Next(2) == 0 ? 0 : random.Next(-12, 13);
        int wider = random.Next(2) == 0 ? 0 : random.Next(-8, random.Next(6) == 0 ? 320 : 20);
        return Exact(random, document, article, span.Start + shift, span.End + shift + wider);
    }

    private static JsonObject Anywhere(Random random, string document, GoldArticle article)
    {
        int start = random.Next(article.Text.Length);
        return Exact(random, document, article, start, start + random.Next(1, 60));
    }

    private static JsonObject Exact(Random random, string document, GoldArticle article, int first, int last)
    {
        int start = Math.Clamp(first, 0, article.Text.Length);
        int end = Math.Clamp(last, random.Next(10) == 0 ? 0 : start, article.Text.Length);
        string text = article.Text.Slice(new CodePointSpan(start, end)).ToString();
        int wrong = random.Next(15) == 0 ? 1 : 0;
        return Span(document, article.Text.Utf16LengthOf(start) + wrong, article.Text.Utf16LengthOf(end), text);
    }

    private static JsonObject Span(string document, int start, int end, string text) => new() { ["document"] = document, ["start"] = start, ["end"] = end, ["text"] = text };

    private static T Pick<T>(Random random, T[] values) => values[random.Next(values.Length)];
}
