using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Pairing;
using FactCheck.Values.Cues;
using FactCheck.Values.Lists;

namespace FactCheck.Rules.Lists;

/// <summary>Lists that share a member and are not lists of one thing, or of which one was not read to its end.</summary>
internal static class OtherLists
{
    private const int LongestMember = 35;
    private const int FewestCommas = 3;
    private static readonly CueLexicon Groups = CueLexicon.Load("Lists.groups.txt");
    private static readonly HashSet<string> FixedPairs = [.. LexiconFile.ReadLines("Values.Lists.fixed-pairs.txt")];
    private static readonly HashSet<string> Examples = ["such", "like", "e.g."];

    /// <summary>Whether what one list has and the other lacks says nothing.</summary>
    public static bool Are(FactPair pair, ListValue a, ListValue b) => IsPart(pair.A, a) || IsPart(pair.B, b) || IsOverrun(a) || IsOverrun(b);

    /// <summary>Two words that are one name: <c>track and field</c>.</summary>
    public static bool IsFixedPair(AnalyzedSentence sentence, ListValue list) =>
        list.Items.Count == 2 && FixedPairs.Contains($"{sentence.Words[list.Items[0].Head].Text} and {sentence.Words[list.Items[1].Head].Text}".ToLowerInvariant());

    /// <summary>Whether the list has a word for many of one sort beside names, which takes in a name that it lacks: <c>the US and most Western countries</c>, <c>the EU</c>.</summary>
    public static bool Covers(AnalyzedSentence sentence, ListValue list, ListItem missing) =>
        missing.IsName && list.Items.Any(i => i.IsName) && list.Items.Any(i => IsGroup(sentence, i));

    /// <summary>Whether the member is such a word, beside a name, and the other list has names or another such word in its place.</summary>
    public static bool StandsFor(AnalyzedSentence sentence, ListValue list, ListItem group, AnalyzedSentence other, IReadOnlyList<ListItem> missing) =>
        IsGroup(sentence, group) && list.Items.Any(i => i.IsName) && missing.Any(i => i.IsName || IsGroup(other, i));

    private static bool IsGroup(AnalyzedSentence sentence, ListItem item) => !item.IsName && sentence.Words[item.Head].Xpos == "NNS" && Groups.Contains(sentence.Words[item.Head]);

    /// <summary>Whether the members are mere examples: <c>papers such as the Herald and the Post</c>.</summary>
    public static bool AreExamples(AnalyzedSentence sentence, ListValue list)
    {
        int before = list.Words.Start - 1;
        before -= before > 0 && sentence.Words[before].Lemma == "as" ? 1 : 0;
        return before >= 0 && Examples.Contains(sentence.Words[before].Lemma) && sentence.Words[before].Upos != PartOfSpeech.Verb;
    }

    /// <summary>A single member that the sentence joins with others where no list was read: <c>side with Norway and likeminded countries</c>.</summary>
    private static bool IsPart(AnalyzedSentence sentence, ListValue single)
    {
        if (single.Items.Count != 1 || single.ListKind != ListKind.Nominal)
        {
            return false;
        }

        int start = single.Words.Start, end = single.Words.End;
        return (end + 1 < sentence.Words.Count && Joins(sentence, end)) || (IsComma(sentence, start - 1) && IsComma(sentence, end) && IsNominal(sentence, start - 2) && IsNominal(sentence, end + 1) && sentence.Words.Count(w => w.Text == ",") > FewestCommas);
    }

    // "and" before a noun, not before a clause
    private static bool Joins(AnalyzedSentence sentence, int joiner) =>
        sentence.Words[joiner] is { Lemma: "and" or "or" or "&", Head: int joined } && joined > joiner && sentence.Words[joined] is { Upos: PartOfSpeech.Noun or PartOfSpeech.Propn, Relation: not ("nsubj" or "nsubj:pass") };

    private static bool IsComma(AnalyzedSentence sentence, int word) => word >= 0 && word < sentence.Words.Count && sentence.Words[word].Text == ",";

    private static bool IsNominal(AnalyzedSentence sentence, int word) => word >= 0 && word < sentence.Words.Count && sentence.Words[word].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn;

    /// <summary>A member as long as a sentence, where the end of one was not seen.</summary>
    private static bool IsOverrun(ListValue list) => list.ListKind == ListKind.Clausal && list.Items.Any(i => i.Words.Count > LongestMember);
}
