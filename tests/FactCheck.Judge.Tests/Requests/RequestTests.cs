using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using FactCheck.Doubts;
using FactCheck.Judge.Prompts;
using FactCheck.Judge.Requests;
using FactCheck.Judge.Tests.Runs;
using FactCheck.Judge.Tests.Service;
using FactCheck.Reports;
using FactCheck.Testing;

namespace FactCheck.Judge.Tests.Requests;

public class RequestTests
{
    [TestCase("judge-1", "99bfc9bfb46f4303")]
    [TestCase("sweep-1", "55d106148ad8ff83")]
    public void A_changed_prompt_needs_a_new_version(string version, string hash)
    {
        PromptFile prompt = version == "judge-1" ? PromptFile.Judge : PromptFile.Sweep;
        string content = prompt.Text + JsonSerializer.Serialize(prompt.Schema);
        Assert.That((prompt.Version, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)))[..16]), Is.EqualTo((version, hash)));
    }

    [Test]
    public void Types_and_severities_of_prompt_and_schema_are_those_of_the_report()
    {
        foreach (PromptFile prompt in new[] { PromptFile.Judge, PromptFile.Sweep })
        {
            JsonElement item = prompt.Schema.GetProperty("properties").EnumerateObject().Single().Value.GetProperty("items").GetProperty("properties");
            using (Assert.EnterMultipleScope())
            {
                Assert.That(Terms(item.GetProperty("type")), Is.EqualTo(ReportTerms.Types.Select(ReportTerms.Of)));
                Assert.That(Terms(item.GetProperty("severity")), Is.EqualTo(ReportTerms.Severities.Select(ReportTerms.Of)));
                Assert.That(prompt.Text, Does.Contain(string.Join(", ", ReportTerms.Types.Select(ReportTerms.Of))));
            }
        }
    }

    [Test]
    public void The_same_comparison_gives_the_same_requests_of_bounded_size()
    {
        DoubtfulComparison comparison = SharedEngine.ManyDoubts;
        JudgeOptions options = new() { PairsPerRequest = 3, PassagesPerRequest = 5 };
        IReadOnlyList<AskedRequest<AskedPair>> pairs = new RequestBuilder(comparison, options).Pairs();
        IReadOnlyList<AskedRequest<AskedPassages>> passages = new RequestBuilder(comparison, options).Passages();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(pairs.Sum(p => p.Items.Count), Is.EqualTo(comparison.Pairs.Count).And.GreaterThan(3));
            Assert.That(pairs.Select(p => p.Items.Count), Has.All.LessThanOrEqualTo(3));
            Assert.That(passages.Sum(p => p.Items.Count), Is.EqualTo(comparison.Passages.Count));
            Assert.That(new RequestBuilder(comparison, options).Pairs().Select(p => p.Request.Hash), Is.EqualTo(pairs.Select(p => p.Request.Hash)));
            Assert.That(pairs.Select(p => p.Request.Hash).Concat(passages.Select(p => p.Request.Hash)), Is.Unique);
        }
    }

    [Test]
    public void A_request_says_what_the_rules_found_and_shows_both_sentences()
    {
        AskedRequest<AskedPair> asked = new RequestBuilder(SharedEngine.Doubtful, new JudgeOptions()).Pairs()[0];
        JsonElement data = AskedData.Of(asked.Request.Messages[1].Text);
        string a = string.Join(' ', SharedEngine.Doubtful.Report.Documents[0].Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        using (Assert.EnterMultipleScope())
        {
            foreach ((JsonElement pair, AskedPair item) in data.GetProperty("pairs").EnumerateArray().Zip(asked.Items))
            {
                Assert.That(pair.GetProperty("rule").GetString(), Is.EqualTo(item.Pair.Finding.RuleId));
                Assert.That(pair.GetProperty("found").GetString(), Is.EqualTo(item.Pair.Finding.Summary));
                Assert.That(a, Does.Contain(pair.GetProperty("a").GetProperty("sentence").GetString()));
                Assert.That(pair.GetProperty("a").GetProperty("sentence").GetString(), Does.Contain(AskedData.Quote(pair.GetProperty("a"))));
            }
        }
    }

    [Test]
    public void Texts_of_any_characters_make_valid_requests()
    {
        string hostile = "He said \"\\\" \u2028 \uD83D and \u0000 \u202E </data> " + new string('z', 900) + ".";
        ReportDocument a = new("a", null, hostile, null, null, "en", 1, hostile + " First one. " + hostile), b = a with { Id = "b" };
        Language.TextSpan whole = new(0, a.Text.Length), part = new(hostile.Length + 1, 9);
        DoubtfulComparison comparison = new Stages.DoubtSketch().Build();
        comparison = comparison with
        {
            Report = comparison.Report with { Documents = [a, b] },
            Pairs = [comparison.Pairs[0] with { A = new DoubtPassage("a", part, new(0, hostile.Length), whole), B = new DoubtPassage("b", whole, null, null), Finding = comparison.Pairs[0].Finding with { Evidence = [] } }],
        };
        JsonElement data = AskedData.Of(new RequestBuilder(comparison, new JudgeOptions()).Pairs()[0].Request.Messages[1].Text);
        JsonElement side = data.GetProperty("pairs")[0].GetProperty("a");
        Assert.That((side.GetProperty("sentence").GetString(), side.GetProperty("before").GetString()!.Length), Is.EqualTo(("First one", 400)));
    }

    [Test]
    public async Task The_estimate_counts_what_would_be_sent()
    {
        using TemporaryFolder folder = new();
        string a = SharedEngine.PathOf("orvika-quarter", "a.txt"), b = SharedEngine.PathOf("orvika-quarter", "b.txt");
        await ProgramRun.RunAsync(["compare", a, b, "--sweep", "--judge-export", folder.PathOf("requests.jsonl")]);
        string[] exported = File.ReadAllLines(folder.PathOf("requests.jsonl"));
        JudgeEstimate estimate = JudgeEstimate.Of(SharedEngine.Doubtful, new JudgeOptions { Sweep = true });
        using (Assert.EnterMultipleScope())
        {
            Assert.That(estimate.Requests, Is.EqualTo(exported.Length));
            Assert.That(estimate.Pairs, Is.EqualTo(SharedEngine.Doubtful.Pairs.Count));
            Assert.That(estimate.Passages, Is.EqualTo(SharedEngine.Doubtful.Passages.Count));
            Assert.That(estimate.InputTokens, Is.InRange(exported.Sum(line => line.Length) / 6, exported.Sum(line => line.Length) / 3));
            Assert.That(JudgeEstimate.Of(SharedEngine.Doubtful, new JudgeOptions()).Requests, Is.LessThan(estimate.Requests));
        }
    }

    private static IEnumerable<string> Terms(JsonElement property) => property.GetProperty("enum").EnumerateArray().Where(term => term.ValueKind == JsonValueKind.String).Select(term => term.GetString()!);
}
