using System.Diagnostics;
using System.Text.Json;
using FactCheck.Language.Numerics;
using FactCheck.Language.Pieces;
using FactCheck.Language.Tokenization;
using FactCheck.Language.Transformer;

namespace FactCheck.Benchmarks;

/// <summary>Takes orders line by line, so that another program can time this encoder and another one alternately.</summary>
/// <remarks><c>sentences</c> answers a JSON object of the two sets' pieces; <c>run SET THREADS</c> encodes a set once and answers the milliseconds.</remarks>
internal static class EncoderServer
{
    public static void Run(TextReader input, TextWriter output)
    {
        Dictionary<string, int[][][]> sets = Sets();
        Encoder encoder = EncoderSession.LoadEncoder();
        Dictionary<int, EncoderSession> sessions = [];
        while (input.ReadLine() is string line)
        {
            string[] words = line.Split(' ');
            if (words[0] == "sentences")
            {
                output.WriteLine(JsonSerializer.Serialize(sets));
            }
            else
            {
                int threads = int.Parse(words[2], System.Globalization.CultureInfo.InvariantCulture);
                if (!sessions.TryGetValue(threads, out EncoderSession? session))
                {
                    sessions.Add(threads, session = new(encoder, Kernels.Best, threads));
                }

                long start = Stopwatch.GetTimestamp();
                foreach (int[][] batch in sets[words[1]])
                {
                    session.Encode(batch);
                }

                output.WriteLine(Stopwatch.GetElapsedTime(start).TotalMilliseconds.ToString("0.000", System.Globalization.CultureInfo.InvariantCulture));
            }

            output.Flush();
        }
    }

    /// <summary>All articles of <c>shared/gold/dev</c>, a batch an article; and their sentences of 20 to 30 words, a batch a sentence.</summary>
    private static Dictionary<string, int[][][]> Sets()
    {
        Vocabulary vocabulary = Vocabulary.Load(Path.Combine(EncoderSession.ModelFolder, "vocab.txt"));
        List<int[][]> articles = [];
        List<int[][]> singles = [];
        foreach (string path in Articles.Paths)
        {
            string text = File.ReadAllText(path);
            List<int[]> article = [];
            foreach (Language.SentenceWords sentence in TextSegmenter.Segment(text, Paragraphs.Of(text)))
            {
                List<int> pieces = [];
                List<int> normalized = [];
                int[] room = new int[Vocabulary.PiecesOfWord];
                foreach (Language.TextSpan word in sentence.Words)
                {
                    WordNormalizer.Normalize(word.Slice(text), normalized);
                    pieces.AddRange(room.AsSpan(0, vocabulary.Spell(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(normalized), room)));
                }

                article.Add([.. pieces]);
                if (sentence.Words.Count is >= 20 and <= 30)
                {
                    singles.Add([[.. pieces]]);
                }
            }

            articles.Add([.. article]);
        }

        return new() { ["articles"] = [.. articles], ["singles"] = [.. singles] };
    }
}
