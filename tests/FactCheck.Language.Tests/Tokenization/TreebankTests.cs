using System.IO.Compression;
using System.Text;
using FactCheck.Language.Tokenization;
using FactCheck.Testing;

namespace FactCheck.Language.Tests.Tokenization;

/// <summary>Segmentation from raw text against the treebanks: words joined as the space column says, paragraphs by a blank line.</summary>
public class TreebankTests
{
    private static readonly string[] EditedGenres = ["academic", "bio", "court", "interview", "news", "speech", "textbook", "voyage"];

    [TestCase("ewt-test", 98.9)]
    [TestCase("gum-test", 99.4)]
    public void Words_agree_with_the_treebank(string name, double least)
    {
        Score score = new();
        foreach (Document document in Read(name))
        {
            IReadOnlyList<SentenceWords> sentences = TextSegmenter.Segment(document.Text, document.Blocks);
            score.Add(document.Words, [.. sentences.SelectMany(sentence => sentence.Words)]);
        }

        TestContext.Out.WriteLine($"{name}: words F1 {score.F1:F2}");
        Assert.That(score.F1, Is.GreaterThanOrEqualTo(least));
    }

    [TestCase("gum-test", 95)]
    [TestCase("ewt-test", 80)]
    public void Sentences_agree_with_the_treebank(string name, double least)
    {
        Score score = new();
        foreach (Document document in Read(name).Where(document => document.Genre is null || EditedGenres.Contains(document.Genre)))
        {
            score.Add(document.Sentences, [.. TextSegmenter.Segment(document.Text, document.Blocks).Select(sentence => sentence.Span)]);
        }

        TestContext.Out.WriteLine($"{name}: sentences F1 {score.F1:F2}");
        Assert.That(score.F1, Is.GreaterThanOrEqualTo(least));
    }

    private static List<Document> Read(string name)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(Repository.Shared("data", "ud", $"{name}.tsv.gz")), CompressionMode.Decompress), Encoding.UTF8);
        List<Document> documents = [];
        while (reader.ReadLine() is string line)
        {
            if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                string[] head = line[2..].Split('\t');
                string mark = head.Length > 1 ? head[1] : string.Empty;
                if (mark == "newdoc" || documents.Count == 0)
                {
                    documents.Add(new Document(head[0].StartsWith("GUM_", StringComparison.Ordinal) ? head[0].Split('_')[1] : null));
                }

                documents[^1].BeginSentence(mark == "newpar");
            }
            else if (line.Length > 0)
            {
                string[] columns = line.Split('\t');
                documents[^1].Add(columns[0], columns[^2] == "1");
            }
        }

        return documents;
    }

    private sealed class Score
    {
        private int right;
        private int expected;
        private int found;

        public double F1 => 200.0 * right / (expected + found);

        public void Add(IReadOnlyCollection<TextSpan> gold, IReadOnlyCollection<TextSpan> spans)
        {
            right += spans.Intersect(gold).Count();
            expected += gold.Count;
            found += spans.Count;
        }
    }

    private sealed class Document(string? genre)
    {
        private readonly StringBuilder text = new();
        private readonly List<int> blockStarts = [0];
        private readonly List<TextSpan> sentences = [];
        private bool opens;

        public string? Genre { get; } = genre;

        public List<TextSpan> Words { get; } = [];

        public IReadOnlyCollection<TextSpan> Sentences => sentences;

        public string Text => text.ToString();

        public IReadOnlyList<TextSpan> Blocks => [.. blockStarts.Select((start, i) => TextSpan.FromBounds(start, i + 1 < blockStarts.Count ? blockStarts[i + 1] : text.Length))];

        public void BeginSentence(bool paragraph)
        {
            opens = true;
            if (paragraph && text.Length > 0)
            {
                text.Append("\n\n");
                blockStarts.Add(text.Length);
            }
        }

        public void Add(string form, bool space)
        {
            var word = new TextSpan(text.Length, form.Length);
            Words.Add(word);
            text.Append(form).Append(space ? " " : string.Empty);
            if (opens)
            {
                sentences.Add(word);
                opens = false;
            }

            sentences[^1] = TextSpan.Union(sentences[^1], word);
        }
    }
}
