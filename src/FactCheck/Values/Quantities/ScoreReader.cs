using System.Globalization;
using FactCheck.Values.Numbers;

namespace FactCheck.Values.Quantities;

/// <summary>Reads results: <c>4-2</c>, <c>58-3</c>, <c>voted 7 to 4</c>, <c>by seven votes to five</c>, <c>58 wins and three defeats</c>, <c>13-all</c>.</summary>
internal static class ScoreReader
{
    private const decimal HighestPart = 2000;

    public static QuantityExpression? Read(PieceList pieces, int start) => ReadDashed(pieces, start) ?? ReadVotes(pieces, start) ?? ReadWins(pieces, start);

    private static QuantityExpression? ReadDashed(PieceList pieces, int start)
    {
        if (!pieces.IsDigits(start) || (pieces.IsAttached(start) && pieces[start - 1].Lower is not ("(" or "\"" or "“" or "‘" or "'")) || pieces[start].Text.Length > 3)
        {
            return null;
        }

        if (pieces.IsDash(start + 1) && pieces.Is(start + 2, "all"))
        {
            double each = Value(pieces, start);
            return Of(pieces, start, start + 3, [each, each]);
        }

        List<double> parts = [Value(pieces, start)];
        int end = start + 1;
        while (parts.Count < 3 && pieces.IsDash(end) && pieces.IsAttached(end) && pieces.IsDigits(end + 1) && pieces.IsAttached(end + 1) && pieces[end + 1].Text.Length <= 3)
        {
            parts.Add(Value(pieces, end + 1));
            end += 2;
        }

        bool isLonger = (pieces.IsDash(end) && pieces.IsAttached(end)) || (pieces.IsAttached(end) && pieces[end].Kind is PieceKind.Letters or PieceKind.Digits)
            || (pieces[end].Lower is "." or "," && pieces.IsAttached(end) && pieces.IsAttached(end + 1) && pieces.IsDigits(end + 1)) || pieces[end].Lower is "%" or "/";
        return parts.Count < 2 || isLonger || IsCount(pieces, start, end, parts) ? null : Of(pieces, start, end, [.. parts]);
    }

    /// <summary>Whether the two figures are a range of what is counted: <c>30-40 people</c>, <c>10-12 km</c>.</summary>
    private static bool IsCount(PieceList pieces, int start, int end, List<double> parts)
    {
        bool isAscending = parts.Count == 2 && parts[0] < parts[1];
        if (!isAscending)
        {
            return false;
        }

        if (UnitTable.Read(pieces, end, out _, out _) is not null || CurrencyTable.ReadName(pieces, end, out _) is not null || NumberWords.TryGet(pieces[end].Lower, "scale", out _)
            || Times.TimeWords.TryGetUnit(pieces[end].Lower, out _, out _))
        {
            return true;
        }

        bool isResult = pieces[start - 1].Lower is "won" or "lost" or "by" or "beat" or "score" or "record" or "led" or "trailing" or "trailed" or "voted" or "vote" or "a" or "(" or "win" or "defeat" or "victory"
            || pieces[end].Lower is "win" or "loss" or "defeat" or "victory" or "vote" or "record" or "draw" or "tie" or "lead" or "deficit" or "in" or "on" or "," or "." or ")" or "to" or "against";
        return !isResult && pieces.WordAt(end)?.Xpos is "NNS";
    }

    /// <summary><c>voted 7 to 4</c>, <c>by seven votes to five</c>, <c>364 votes to 194</c>, <c>412 being for it and 37 against</c> is left alone.</summary>
    private static QuantityExpression? ReadVotes(PieceList pieces, int start)
    {
        if (NumberReader.ReadCardinal(pieces, start) is not { Scale: 1, Low: <= HighestPart } first || !decimal.IsInteger(first.Low))
        {
            return null;
        }

        int index = first.End;
        bool hasVotes = pieces[index].Lower is "votes" or "points" or "goals";
        index = hasVotes ? index + 1 : index;
        if (pieces[index].Lower is not ("to" or "against") || NumberReader.ReadCardinal(pieces, index + 1) is not { Scale: 1, Low: <= HighestPart } second || !decimal.IsInteger(second.Low))
        {
            return null;
        }

        bool isDescending = first.Low > second.Low && pieces[start - 1].Lower is "by" or "of" or "with" && UnitTable.Read(pieces, second.End, out _, out _) is null && !pieces.Is(second.End, "%")
            && !NumberWords.TryGet(pieces[second.End].Lower, "scale", out _);
        bool isVote = hasVotes || isDescending || pieces[start - 1].Lower is "voted" or "voting" or "vote" || (pieces[start - 2].Lower is "voted" or "vote" or "voting" && pieces[start - 1].Lower is "by" or "of");
        return isVote ? Of(pieces, start, second.End, [(double)first.Low, (double)second.Low]) : null;
    }

    private static QuantityExpression? ReadWins(PieceList pieces, int start)
    {
        if (NumberReader.ReadCardinal(pieces, start) is not { Scale: 1, Low: <= HighestPart } first || pieces[first.End].Lower is not ("wins" or "victories" or "win"))
        {
            return null;
        }

        int index = pieces[first.End + 1].Lower is "and" or "," ? first.End + 2 : first.End + 1;
        return index > first.End + 1 && NumberReader.ReadCardinal(pieces, index) is { Scale: 1 } second && pieces[second.End].Lower is "defeats" or "losses" or "defeat" or "loss"
            ? Of(pieces, start, second.End + 1, [(double)first.Low, (double)second.Low])
            : null;
    }

    private static QuantityExpression Of(PieceList pieces, int start, int end, double[] parts) =>
        new(start, end, start, Math.Min(start + 1, pieces.Count), QuantityKind.Score, Amount.Of(parts[0]), "score") { Parts = parts };

    private static double Value(PieceList pieces, int index) => double.Parse(pieces[index].Text, CultureInfo.InvariantCulture);
}
