using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Evaluation;

namespace FactCheck.Fitting;

/// <summary>A pair of a gold folder, analysed, to be compared and scored as <c>factcheck eval</c> does.</summary>
internal sealed record ScoredPair(Evaluation.GoldPair Gold, GoldPair Marks, ArticleAnalysis A, ArticleAnalysis B)
{
    private static readonly ArticleReader Reader = new(new ArticleOptions());

    public static ScoredPair[] ReadAll(FactCheckEngine engine, IEnumerable<string> folders) =>
        [.. folders.SelectMany(GoldReader.Read).AsParallel().AsOrdered().Select(pair => Read(engine, pair))];

    public PairScore Score(FactCheckEngine engine) => PairScorer.Score(Gold, PredictionReader.FromReport(engine.Compare([A, B])));

    private static ScoredPair Read(FactCheckEngine engine, Evaluation.GoldPair pair)
    {
        GoldPair marks = GoldPair.Of(pair);
        return new ScoredPair(pair, marks, engine.Analyze(Reader.FromText(marks.A, published: marks.PublishedA)), engine.Analyze(Reader.FromText(marks.B, published: marks.PublishedB)));
    }
}
