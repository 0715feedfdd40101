using System.Collections.Concurrent;
using System.Globalization;
using FactCheck.Language.Numerics;
using FactCheck.Language.Transformer;

namespace FactCheck.Language.Tests.Numerics;

/// <summary>The same text gives the same bits on every path of arithmetic, with any number of threads, alone or in any company.</summary>
public class SameBitsTests
{
    private static readonly string[] Sentences =
    [
        "North Korean leader Kim Jong Un sent a verbal message to Chinese President Xi Jinping , congratulating him on the success of the Games .",
        "No .",
        "The US , India , Lithuania , Canada , Australia , Japan and the UK boycotted them in 2022 , a spokesman said on Tuesday .",
        "Profit rose 12.5 % to € 3.4bn , the Zürich-based company 's chief executive told reporters .",
        "\"We wo n't give up , \" she said .",
    ];

    private static readonly Lazy<string[]> Expected = new(() => Fingerprints(SharedModel.Instance, Sentences));

    private static readonly Lazy<string[]> ExpectedArcs = new(() => Arcs(SharedModel.Instance));

    /// <summary>A model whose memory grows only as far as the sizes tried.</summary>
    private static readonly Lazy<LanguageModel> Fresh = new(() => LanguageModel.Load(SharedModel.Folder, Kernels.Best, 2));

    private static IEnumerable<TestCaseData> Paths() =>
        from kernels in Kernels.Supported()
        from threads in (int[])[1, 2, 3]
        where kernels is not KernelsScalar || threads == 2
        select new TestCaseData(kernels, threads).SetArgDisplayNames(kernels.Name, threads.ToString(CultureInfo.InvariantCulture));

    [TestCaseSource(nameof(Paths))]
    public void Every_path_and_number_of_threads_gives_the_same_bits(object kernels, int threads)
    {
        LanguageModel model = LanguageModel.Load(SharedModel.Folder, (Kernels)kernels, threads);
        Assert.That(Fingerprints(model, Sentences), Is.EqualTo(Expected.Value));
        Assert.That(Arcs(model), Is.EqualTo(ExpectedArcs.Value).And.Length.EqualTo(Sentences.Length));
    }

    [Test]
    public void A_sentence_gives_the_same_bits_alone_as_in_company()
    {
        string[] alone = [.. Sentences.Select(sentence => Fingerprints(SharedModel.Instance, [sentence]).Single())];
        Assert.That(alone, Is.EqualTo(Expected.Value));
    }

    [Test]
    public void The_order_and_number_of_sentences_do_not_matter()
    {
        string[] many = [.. Enumerable.Range(0, 60).Select(i => Sentences[i * 7 % Sentences.Length])];
        string[] expected = [.. Enumerable.Range(0, 60).Select(i => Expected.Value[i * 7 % Sentences.Length])];
        Assert.That(Fingerprints(SharedModel.Instance, many), Is.EqualTo(expected));
    }

    [Test]
    public void No_size_of_batch_spoils_what_lies_beside_it([Range(1, 70)] int words)
    {
        LanguageModel model = Fresh.Value;
        string filler = string.Join(' ', Enumerable.Repeat("word", words));
        string[] found = Fingerprints(model, [Sentences[1], filler, Sentences[1]]);
        Assert.That(found[0], Is.EqualTo(Expected.Value[1]));
        Assert.That(found[2], Is.EqualTo(Expected.Value[1]));
        Assert.That(found[1], Is.EqualTo(Fingerprints(model, [filler]).Single()));
    }

    [Test]
    public void Callers_at_the_same_time_get_the_same_bits()
    {
        string[][] found = new string[8][];
        Parallel.For(0, found.Length, new ParallelOptions { MaxDegreeOfParallelism = 4 }, i => found[i] = Fingerprints(SharedModel.Instance, Sentences));
        Assert.That(found, Is.All.EqualTo(Expected.Value));
    }

    /// <summary>All that is known of each sentence, numbers by their bits.</summary>
    private static string[] Fingerprints(LanguageModel model, string[] sentences) =>
        [.. model.AnalyzeWords(string.Join('\n', sentences), Lay(sentences)).Select(Fingerprint)];

    /// <summary>Arc scores of each sentence, by their bits.</summary>
    private static string[] Arcs(LanguageModel model)
    {
        ConcurrentDictionary<int, string> arcs = [];
        AnalysisProbe probe = new() { ArcScores = (sequence, scores) => arcs[sequence] = Bits(scores) };
        model.AnalyzeWords(string.Join('\n', Sentences), Lay(Sentences), probe);
        return [.. arcs.OrderBy(pair => pair.Key).Select(pair => pair.Value)];
    }

    private static List<SentenceWords> Lay(string[] sentences)
    {
        List<SentenceWords> laid = [];
        int start = 0;
        foreach (string sentence in sentences)
        {
            laid.Add(SharedModel.Lay(sentence.Split(' '), start));
            start += sentence.Length + 1;
        }

        return laid;
    }

    private static string Fingerprint(Sentence sentence)
    {
        IEnumerable<string> words = sentence.Words.Select(word => $"{word.Text} {word.Lemma} {word.Upos} {word.Xpos} {word.Head} {word.Relation} {Bits(sentence.WordVector(word.Index))}");
        return $"{Bits(sentence.Embedding.Span)}\n{string.Join('\n', words)}\n{string.Join(' ', EntityLabels.Of(sentence))}";
    }

    private static string Bits(ReadOnlySpan<float> numbers) => Convert.ToHexString(System.Runtime.InteropServices.MemoryMarshal.AsBytes(numbers));
}
