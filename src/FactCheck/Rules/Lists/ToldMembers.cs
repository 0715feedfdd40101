using System.Runtime.CompilerServices;
using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Pairing;
using FactCheck.Values.Cues;
using FactCheck.Values.Lists;
using FactCheck.Values.Roles;

namespace FactCheck.Rules.Lists;

/// <summary>Whether the other report has the words of a member though not as a member: there the sentence is read otherwise, or built otherwise.</summary>
internal static class ToldMembers
{
    private const int Telling = 4;
    private const double NearlyAll = 0.75;
    private const int MostPieces = 4;
    private const int FewestAlike = 3;
    private const int FewestInAct = 2;
    private static readonly PartOfSpeech[] Classes = [PartOfSpeech.Noun, PartOfSpeech.Verb, PartOfSpeech.Adj];

    // read once a report, however many members are sought in it
    private static readonly ConditionalWeakTable<ArticleAnalysis, ILookup<string, int>> SentencesOf = [];
    private static readonly CueLexicon Collectives = CueLexicon.Load("Lists.collectives.txt");

    /// <summary>The words of the member stand in the other sentence one after another, or nearly all of them in one sentence of the other report.</summary>
    /// <param name="pair">The sentences.</param>
    /// <param name="side">The side of the member, 0 or 1.</param>
    /// <param name="item">The member.</param>
    /// <param name="list">The list of the other sentence.</param>
    public static bool AreTold(FactPair pair, int side, ListItem item, ListValue list)
    {
        (AnalyzedSentence sentence, AnalyzedSentence other, ArticleAnalysis report) = side == 0 ? (pair.A, pair.B, pair.Context.B) : (pair.B, pair.A, pair.Context.A);
        Word[] words = Content(sentence, item);
        return words.Length > 0 && (StandsIn(words, other, item, list) || IsSpeltIn(item, other) || IsTold(words, report));
    }

    // of a thing told by a single word: where the other sentence has it inside a member that it reads as one ("harbour and customs officers"), or one of its stem
    private static bool StandsIn(Word[] words, AnalyzedSentence other, ListItem item, ListValue list)
    {
        if (words.Length == 1 && list.ListKind != ListKind.Clausal)
        {
            return !item.IsName && other.AllWords.Any(w => !list.Items.Any(i => i.Head == w) && (list.Words.Contains(w) ? IsSame(other.Words[w], words[0]) : other.IsContent(w) && IsOneStem(other.Words[w], words[0])));
        }

        Word[] content = [.. other.AllWords.Where(other.IsContent).Select(w => other.Words[w])];
        return Enumerable.Range(0, Math.Max(0, content.Length - words.Length + 1)).Any(start => words.Index().All(w => IsSame(content[start + w.Index], w.Item)));
    }

    // the same form may have been given two lemmas
    private static bool IsSame(Word a, Word b) => string.Equals(a.Lemma, b.Lemma, StringComparison.OrdinalIgnoreCase) || string.Equals(a.Text, b.Text, StringComparison.OrdinalIgnoreCase);

    // "left or rightwing papers", "left- or right-wing papers"
    private static bool IsSpeltIn(ListItem item, AnalyzedSentence other)
    {
        string letters = Letters(item.Normalized);
        foreach (int start in other.AllWords.Where(w => letters.StartsWith(Letters(other.Words[w].Text), StringComparison.Ordinal)))
        {
            string joined = string.Empty;
            for (int w = start; w < other.Words.Count && w < start + MostPieces && joined.Length < letters.Length; w++)
            {
                joined += Letters(other.Words[w].Text);
            }

            if (joined == letters && Letters(other.Words[start].Text).Length is > 0 and int first && first < letters.Length)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTold(Word[] words, ArticleAnalysis report)
    {
        string[] distinct = [.. words.Select(w => w.Lemma).Distinct(StringComparer.OrdinalIgnoreCase)];
        if (distinct.Length < Telling)
        {
            return false;
        }

        // a sentence with enough of them has at least one of the rarest
        ILookup<string, int> places = SentencesOf.GetValue(report, static r => r.Sentences.SelectMany(s => s.ContentLemmas, (s, lemma) => (s.Index, lemma)).ToLookup(x => x.lemma, x => x.Index, StringComparer.OrdinalIgnoreCase));
        int least = (int)Math.Ceiling(NearlyAll * distinct.Length);
        return distinct.OrderBy(l => places[l].Count()).Take(distinct.Length - least + 1).SelectMany(l => places[l]).Distinct()
            .Any(s => distinct.Count(l => report.Sentences[s].ContentLemmas.Contains(l, StringComparer.OrdinalIgnoreCase)) >= least);
    }

    /// <summary>Both members tell the same with more or fewer words, or one with a word derived from the other's: <c>bank and tax fraud</c>, <c>tax and banking crimes</c>.</summary>
    public static bool AreAlike(FactPair pair, ListItem a, ListItem b, bool areActs)
    {
        if (a.IsName || b.IsName)
        {
            return false;
        }

        Word[] left = Content(pair.A, a), right = Content(pair.B, b);
        (Word[] few, Word[] many) = left.Length <= right.Length ? (left, right) : (right, left);
        int shared = few.Count(f => many.Any(m => IsOneStem(f, m)));
        return shared == few.Length ? shared >= (areActs ? FewestInAct : 1) : areActs && shared >= FewestAlike && shared * 3 >= few.Length * 2;
    }

    // "bank" and "banking", "deliberations" and "deliberative"; not what somebody does and who does it
    private static bool IsOneStem(Word a, Word b)
    {
        string left = a.Lemma.ToLowerInvariant(), right = b.Lemma.ToLowerInvariant();
        return IsSame(a, b) || (PersonNouns.Contains(a) == PersonNouns.Contains(b)
            && Classes.Any(x => Classes.Any(y => WordNet.Default.AreDerived(left, x, right, y)) || WordNet.Default.DerivedForms(left, x).Any(f => Classes.Any(y => WordNet.Default.AreDerived(f.Lemma, f.PartOfSpeech, right, y)))));
    }

    /// <summary>One is a title and the other the name of somebody: <c>the governor</c>, <c>Ruiz</c>.</summary>
    public static bool AreTitleAndName(FactPair pair, ListItem a, ListItem b) =>
        (IsTitle(pair.A, a) && IsPerson(pair.B, b)) || (IsTitle(pair.B, b) && IsPerson(pair.A, a));

    /// <summary>The other report has one word for all of them: <c>people</c> for passengers and crew.</summary>
    public static bool IsCollective(AnalyzedSentence sentence, ListValue single, ListValue list) =>
        single.Items is [{ IsName: false } item] && Collectives.Contains(sentence.Words[item.Head].Lemma) && !list.Items.Any(i => i.HeadLemma == item.HeadLemma);

    private static bool IsTitle(AnalyzedSentence sentence, ListItem item) =>
        !item.IsName && sentence.Words[item.Words.Start].Lemma == "the" && sentence.Words[item.Head].Xpos is not ("NNS" or "NNPS") && PersonNouns.Contains(sentence.Words[item.Head]);

    private static bool IsPerson(AnalyzedSentence sentence, ListItem item) => sentence.Sentence.Entities.Any(m => m.Kind == EntityKind.Person && m.Contains(item.Head));

    private static Word[] Content(AnalyzedSentence sentence, ListItem item) =>
        [.. Enumerable.Range(item.Words.Start, item.Words.Count).Where(sentence.IsContent).Select(w => sentence.Words[w])];

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
