using System.Collections.Concurrent;
using System.Diagnostics;
using System.Security.Cryptography;
using FactCheck.Language.Heads;
using FactCheck.Language.Numerics;
using FactCheck.Language.Pieces;
using FactCheck.Language.Tokenization;
using FactCheck.Language.Transformer;
using FactCheck.Language.Weights;

namespace FactCheck.Language;

/// <summary>The encoder with its heads. Immutable after loading and safe to share between threads.</summary>
public sealed class LanguageModel
{
    private const string WeightsName = "model.safetensors";
    private const string VocabularyName = "vocab.txt";
    private const string LabelsName = "labels.json";
    private readonly Vocabulary vocabulary;
    private readonly LabelLists labels;
    private readonly Encoder encoder;
    private readonly HeadWeights heads;
    private readonly Kernels kernels;
    private readonly WorkTeam team;
    private readonly ConcurrentBag<Analysis> analyses = [];
    private readonly Lazy<string> hash;

    private LanguageModel(string folder, Kernels kernels, int threads)
    {
        string weights = Path.Combine(folder, WeightsName);
        this.kernels = kernels;
        team = new(threads);
        hash = new(() => HashOf(weights));
        labels = LabelLists.Load(Path.Combine(folder, LabelsName));
        SafetensorsFile file = SafetensorsFile.Open(weights);
        Vocabulary? pieces = null;
        HeadWeights? headWeights = null;
        Encoder? encoderWeights = null;
        Parallel.Invoke(
            () => encoderWeights = new(file),
            () => headWeights = new(file, labels),
            () => pieces = Vocabulary.Load(Path.Combine(folder, VocabularyName)));
        (encoder, heads, vocabulary) = (encoderWeights!, headWeights!, pieces!);
        StartHashing();
    }

    /// <summary>Hash of the weights file, <c>sha256:…</c>. Computed in the background after loading; reading it may wait.</summary>
    public string Hash => hash.Value;

    /// <summary>Loads the model from a folder; null means the folder <c>Model</c> beside this assembly. Uses all processors.</summary>
    /// <exception cref="FileNotFoundException">A file of the model is missing.</exception>
    public static LanguageModel Load(string? folder = null) => Load(folder, Kernels.Best, Environment.ProcessorCount);

    /// <summary>Loads the model for a path of arithmetic and a number of threads.</summary>
    internal static LanguageModel Load(string? folder, Kernels kernels, int threads)
    {
        folder ??= Path.Combine(AppContext.BaseDirectory, "Model");
        foreach (string name in (string[])[WeightsName, VocabularyName, LabelsName])
        {
            string path = Path.Combine(folder, name);
            if (!File.Exists(path))
            {
                throw new FileNotFoundException($"The model's file {path} is missing.", path);
            }
        }

        return new(folder, kernels, threads);
    }

    /// <summary>Splits the given blocks of a text into sentences and analyses them all in one pass.</summary>
    /// <param name="text">The article's text; offsets of the result refer to it.</param>
    /// <param name="blocks">Blocks (paragraphs, headlines) to analyse; a sentence never crosses a block.</param>
    /// <param name="cancellationToken">Cancels between batches.</param>
    /// <returns>The sentences of all blocks in order of <paramref name="blocks"/>.</returns>
    public IReadOnlyList<Sentence> Analyze(string text, IReadOnlyList<TextSpan> blocks, CancellationToken cancellationToken = default) =>
        AnalyzeWords(text, TextSegmenter.Segment(text, blocks), null, cancellationToken);

    /// <summary>Analyses sentences whose words are known.</summary>
    internal IReadOnlyList<Sentence> AnalyzeWords(string text, IReadOnlyList<SentenceWords> sentences, AnalysisProbe? probe = null, CancellationToken cancellationToken = default)
    {
        Analysis analysis = Take();
        try
        {
            return analysis.Analyze(text, sentences, probe, cancellationToken);
        }
        finally
        {
            analyses.Add(analysis);
        }
    }

    /// <summary>Vectors of unit length of texts; each text is encoded as one sequence, however many sentences it has.</summary>
    internal float[][] Embed(IReadOnlyList<string> texts, CancellationToken cancellationToken = default)
    {
        string[][] words = [.. texts.Select(text => WordTokenizer.Tokenize(text, new(0, text.Length)).Select(word => WordTokenizer.Form(text, word)).ToArray())];
        Analysis analysis = Take();
        try
        {
            return analysis.Embed(words, cancellationToken);
        }
        finally
        {
            analyses.Add(analysis);
        }
    }

    private Analysis Take() => analyses.TryTake(out Analysis? analysis) ? analysis : new(vocabulary, labels, encoder, heads, kernels, team);

    /// <summary>Computes the hash beside the first analysis, whose reports state it; a failure shows when <see cref="Hash"/> is read.</summary>
    private void StartHashing() =>
        new Thread(() =>
        {
            try
            {
                _ = hash.Value;
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                Debug.WriteLine(exception);
            }
        })
        {
            IsBackground = true,
            Name = "FactCheck hash",
        }.Start();

    private static string HashOf(string path)
    {
        using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        byte[] buffer = new byte[1 << 16];
        for (int count = stream.Read(buffer); count > 0; count = stream.Read(buffer))
        {
            hash.AppendData(buffer, 0, count);
        }

        return "sha256:" + Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
