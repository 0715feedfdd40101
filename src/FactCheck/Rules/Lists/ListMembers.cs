using FactCheck.Claims;
using FactCheck.Comparability;
using FactCheck.Language;
using FactCheck.Pairing;
using FactCheck.Values.Cues;
using FactCheck.Values.Entities;
using FactCheck.Values.Lists;
using FactCheck.Values.Roles;

namespace FactCheck.Rules.Lists;

/// <summary>The same enumeration has members in one report that it lacks in the other.</summary>
internal sealed class ListMembers : IRule
{
    private const double NamesWithin = 0.6;
    private const double LeftOut = 0.15;
    private const double ElsewhereToo = 0.5;
    private const int MostWords = 16;
    // lists of names that share two are of one thing, whatever is said of it: it adds 2, both right, in the gold training sets and none in leads (23 November 2026)
    private const int Telling = 2;
    private const int MostBehind = 3;
    private const int NearRank = 2;
    private const float AlikeSentences = 0.6f;
    private static readonly CueLexicon Bodies = CueLexicon.Load("Lists.bodies.txt");
    private static readonly HashSet<string> Framing = ["during", "after", "before", "amid", "despite", "since", "until", "following", "throughout", "within"];
    private static readonly CueLexicon Renowned = CueLexicon.Load("Lists.renowned.txt");

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(
        "FC0601", "list-members", DiscrepancyType.List,
        "The same enumeration has other members",
        "A list that leaves out members changes who is meant.",
        Severity.Incomplete, RuleStatus.Stable,
        [
            new("The fair was boycotted by [|Japan, Canada and India|].", "The fair was boycotted by [|Japan and Canada|].", "a member left out"),
            new("The fair was boycotted by [|Japan|].", "The fair was boycotted by [|Japan, Canada and India|].", "one of three"),
            new("They agreed on [|transport, energy and water|].", "They agreed on [|transport, energy and education|].", "a member exchanged"),
            new("The farmers there kept [|cattle, sheep and donkeys|].", "The farmers there kept [|cattle, goats and donkeys|].", "two animals"),
            new("The fair was boycotted by Japan, Canada and India.", "The fair was boycotted by India, Japan and Canada.", "another order"),
            new("They agreed on transport and energy.", "They agreed on energy and transport.", "the same two"),
            new("The cable links Europe, the Middle East and Asia.", "The cable links Europe and the Middle East and Asia.", "the same three"),
            new("Japan boycotted the fair.", "The fair was boycotted by Japan.", "no list"),
        ]);

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(FactPair pair)
    {
        List<(ListValue A, ListValue B, bool IsLoose)> compared = [];
        ListValue[] listsA = [.. pair.A.Values.Lists.Where(l => IsEnumeration(pair.A, l))], listsB = [.. pair.B.Values.Lists.Where(l => IsEnumeration(pair.B, l))];
        foreach (ListValue a in listsA)
        {
            foreach (ListValue b in listsB)
            {
                if (a.ListKind == b.ListKind && MemberMatching.Shared(pair, a, b) > 0)
                {
                    compared.Add((a, b, false));
                }
            }
        }

        foreach (ListValue a in listsA.Where(l => !compared.Any(c => c.A == l)))
        {
            foreach (int word in Partners(pair, a, true))
            {
                bool isStrict = SameGovernor(pair, a.Head, word, a, null) || OthersUnknown(pair, 0, a, word);
                if (!IsMember(pair.B, word) && Alone(pair, 1, word, a) && (isStrict || LeavesOut(pair, 0, a, word)))
                {
                    compared.Add((a, ListReader.Single(pair.B.Sentence, pair.Context.B.Article.Readable, word), !isStrict));
                }
            }
        }

        foreach (ListValue b in listsB.Where(l => !compared.Any(c => c.B == l)))
        {
            foreach (int word in Partners(pair, b, false))
            {
                bool isStrict = SameGovernor(pair, word, b.Head, null, b) || OthersUnknown(pair, 1, b, word);
                if (!IsMember(pair.A, word) && Alone(pair, 0, word, b) && (isStrict || LeavesOut(pair, 1, b, word)))
                {
                    compared.Add((ListReader.Single(pair.A.Sentence, pair.Context.A.Article.Readable, word), b, !isStrict));
                }
            }
        }

        return compared.Select(c => Compare(pair, c.A, c.B, c.IsLoose)).OfType<Finding>();
    }

    /// <summary>Figures, dates and restatements (<c>1,400 jobs, or 7 %</c>) are no enumerations of things.</summary>
    private static bool IsEnumeration(AnalyzedSentence sentence, ListValue list) =>
        !AreTitles(sentence, list) && !OtherLists.IsFixedPair(sentence, list) && !IsFirm(sentence, list) && !IsName(sentence, list) && !IsBody(sentence, list) && !IsDescribed(sentence, list) && !IsRestated(sentence, list) && !IsOnePerson(sentence, list) && !list.Items.Any(i => sentence.Words[i.Words.End - 1].Xpos == "POS") && !list.Items.Any(i => sentence.Words[i.Head].Upos is PartOfSpeech.Num or PartOfSpeech.Sym || sentence.Values.Times.Any(t => t.Words.Contains(i.Head))
            || sentence.Values.Quantities.Any(q => q.Unit != "count" && q.Words.Contains(i.Head)))
        && !(list.IsAlternative && list.Items.Any(i => i.Count is not null));

    /// <summary>The names of one firm: <c>Lee, Marsh &amp; Ortiz</c>.</summary>
    private static bool IsFirm(AnalyzedSentence sentence, ListValue list) =>
        list.Items.All(i => sentence.Words[i.Head].Upos == PartOfSpeech.Propn) && Enumerable.Range(list.Words.Start, list.Words.Count).Any(w => sentence.Words[w].Text == "&");

    /// <summary>The words of one name: <c>the Food and Drug Administration</c>.</summary>
    private static bool IsName(AnalyzedSentence sentence, ListValue list) =>
        sentence.Sentence.Entities.Any(m => m.Kind == EntityKind.Organisation && m.FirstWord <= list.Items[0].Head && m.EndWord > list.Items[^1].Head && sentence.Words[list.Items[^1].Head].Upos == PartOfSpeech.Propn);

    /// <summary>The words of the name of a body where the analysis did not see one: <c>Health and Human Services</c>, <c>the Fish and Wildlife Service</c>.</summary>
    private static bool IsBody(AnalyzedSentence sentence, ListValue list)
    {
        bool isCapitalised = !list.IsAlternative && !list.Items.SkipLast(1).Any(i => i.IsName)
            && list.Items.All(i => !sentence.Sentence.Entities.Any(m => m.Kind is EntityKind.Person or EntityKind.Location && m.Contains(i.Head)) && Enumerable.Range(i.Words.Start, i.Words.Count).All(w => sentence.Words[w].Lemma == "the" || !char.IsLower(sentence.Words[w].Text[0])));
        int end = list.Words.End;
        while (isCapitalised && end < sentence.Words.Count && end < list.Words.End + MostBehind && char.IsUpper(sentence.Words[end].Text[0]))
        {
            end++;
        }

        return isCapitalised && Enumerable.Range(list.Items[^1].Head, end - list.Items[^1].Head).Any(w => char.IsUpper(sentence.Words[w].Text[0]) && Bodies.Contains(sentence.Words[w].Text.ToLowerInvariant()));
    }

    /// <summary>One thing by its second name: <c>the Islamic State, or ISIS</c>.</summary>
    private static bool IsRestated(AnalyzedSentence sentence, ListValue list)
    {
        if (!list.IsAlternative || list.Items.Count != 2 || !list.Items.Any(i => sentence.Words[i.Head].Text is { Length: > 1 } text && text.All(char.IsUpper)))
        {
            return false;
        }

        int joiner = Enumerable.Range(list.Items[0].Words.End, Math.Max(0, list.Items[1].Words.Start - list.Items[0].Words.End)).FirstOrDefault(w => sentence.Words[w].Lemma == "or", -1);
        return joiner > 0 && (sentence.Words[joiner - 1].Text == "," || (joiner > 1 && sentence.Words[joiner - 2].Text == ","));
    }

    /// <summary>One person with two callings: <c>a doctor and lawyer</c>, <c>the envoy to Norway and head of the mission</c>. The second of two people would have an article too.</summary>
    private static bool IsOnePerson(AnalyzedSentence sentence, ListValue list) =>
        list.Items is [var first, var second] && sentence.Words[first.Words.Start].Lemma is "a" or "an" or "the" && !second.IsName && second.Count is null && sentence.Words[second.Words.Start] is { Upos: not PartOfSpeech.Det, Xpos: not "PRP$" }
        && IsTitle(sentence, first) && IsTitle(sentence, second);

    /// <summary>What one person is called before his name (<c>physician and campaigner Ann Lee</c>), or what is told of a thing behind it (<c>lorvex, a drug from Ellmar and a treatment for gout</c>).</summary>
    private static bool IsDescribed(AnalyzedSentence sentence, ListValue list) =>
        (list.Items is [{ IsName: false } title, var named] && IsTitle(sentence, title) && sentence.Words[title.Words.Start].Upos != PartOfSpeech.Det
            && sentence.Sentence.Entities.Any(m => m.Kind == EntityKind.Person && m.FirstWord >= named.Words.Start && m.FirstWord <= named.Words.End))
        || (list.Items.Count > 2 && list.Items[0] is { IsName: true } first && list.Items.Skip(1).All(i => !i.IsName && IsTitle(sentence, i)) && first.Words.End < sentence.Words.Count && sentence.Words[first.Words.End].Text == ",")
        || (list.Items is [{ IsName: false } fame, var famous] && fame.Words.Count > 0 && sentence.Words[fame.Words.Start].Upos != PartOfSpeech.Det && sentence.Words[fame.Head].Xpos == "NN" && Renowned.Contains(sentence.Words[fame.Head].Lemma)
            && sentence.Sentence.Entities.Any(m => m.Kind == EntityKind.Person && m.FirstWord >= famous.Words.Start && m.FirstWord <= famous.Words.End))
        || (list.Items.Count == 2 && !IsIndefinite(sentence, list.Items[0]) && IsIndefinite(sentence, list.Items[1]) && HasAside(sentence, list, "a", "an"))
        || (list.Items.Count == 3 && !IsIndefinite(sentence, list.Items[0]) && list.Items.Skip(1).All(i => IsIndefinite(sentence, i)));

    /// <summary>Whether a phrase stands behind the first member, set off by a comma, that opens with one of these words or any.</summary>
    private static bool HasAside(AnalyzedSentence sentence, ListValue list, params string[] openers)
    {
        int between = list.Items[0].Head + 1;
        while (between < list.Items[1].Words.Start && sentence.Words[between].Text != ",")
        {
            between++;
        }

        return between + 1 < list.Items[1].Words.Start && (openers.Length == 0 || openers.Contains(sentence.Words[between + 1].Lemma));
    }

    private static bool IsIndefinite(AnalyzedSentence sentence, ListItem item) => sentence.Words[item.Words.Start].Lemma is "a" or "an";

    /// <summary>The list ends in <c>and other states</c>, <c>and others</c>, or where words of it were left out (<c>...</c>): it lacks nobody.</summary>
    private static bool IsOpenEnded(AnalyzedSentence sentence, ListValue list) =>
        Enumerable.Range(list.Words.Start, Math.Min(sentence.Words.Count, list.Words.End + 1) - list.Words.Start).Any(w => sentence.Words[w].Text.Contains("..", StringComparison.Ordinal) || sentence.Words[w].Text.Contains('…', StringComparison.Ordinal))
        || Enumerable.Range(list.Words.Start, Math.Min(sentence.Words.Count, list.Words.End + 2) - list.Words.Start)
            .Any(w => w > 0 && sentence.Words[w].Lemma is "other" or "others" && sentence.Words[w - 1].Lemma is "and" or "or");

    /// <summary>What one person is called, after his name: <c>Lee, a senator from Ohio and chairman of the panel</c>.</summary>
    private static bool AreTitles(AnalyzedSentence sentence, ListValue list) =>
        (sentence.Words[list.Items[0].Head] is { Relation: "appos", Head: >= 0 } first && sentence.Words[first.Head].Upos == PartOfSpeech.Propn && list.Items.All(i => IsTitle(sentence, i)))
        || (list.Items is [{ IsName: true } name, var title] && !title.IsName && IsTitle(sentence, title) && sentence.Words[title.Words.Start].Upos != PartOfSpeech.Det
            && (Enumerable.Range(name.Words.Start, name.Words.Count).Any(w => sentence.Words[w].Text == ",") || HasAside(sentence, list)));

    private static bool IsTitle(AnalyzedSentence sentence, ListItem item) => PersonNouns.Contains(sentence.Words[item.Head]) && sentence.Words[item.Head].Xpos is not ("NNS" or "NNPS");

    /// <summary>No member but what is told of one or of all: the title of the next (<c>Crown Prince | Ali</c>), the noun of two that stand before it (<c>men and women | staffers</c>), their sum or the time before them, a second calling (<c>Lee, a lawyer and | founder of the group</c>), an abbreviation in brackets, or a phrase behind the member that <c>and</c> made the last (<c>sales and transfers, a goal of many lawmakers</c>).</summary>
    private static bool IsAside(AnalyzedSentence sentence, ListValue list, ListItem item)
    {
        int before = item.Words.Start - 1;
        bool isTitleOfNext = list.Items.Any(next => next != item && next.Words.Start == item.Words.End && next.IsName && sentence.Words[next.Words.Start].Upos == PartOfSpeech.Propn);
        bool isBehind = list.Items.Count > 2 && item == list.Items[^1] && before >= 0 && sentence.Words[before].Text == "," && list.Items.Skip(1).Any(i => i != item && i.Words.Start > 0 && sentence.Words[i.Words.Start - 1].Upos == PartOfSpeech.Cconj);
        bool isNounOfBoth = !item.IsName && list.Items.Any(i => i.Words.End == item.Words.Start && !i.IsName);
        return isBehind || isTitleOfNext || isNounOfBoth || IsSum(sentence, list, item) || IsFrame(sentence, list, item) || IsSecondCalling(sentence, list, item) || (before >= 0 && sentence.Words[before].Text is "(" or "-LRB-" or "[" or "-LSB-");
    }

    /// <summary>What the others are together, before a dash or a colon: <c>three people -- his sister and two friends</c>.</summary>
    private static bool IsSum(AnalyzedSentence sentence, ListValue list, ListItem item) =>
        item == list.Items[0] && item.Count is not null && list.Items.Count > 2 && item.Words.End < sentence.Words.Count && sentence.Words[item.Words.End].Text is "-" or "--" or "–" or "—" or ":";

    /// <summary>When it was, read as the first of the names behind it: <c>during the closed session, Norway and Japan</c>.</summary>
    private static bool IsFrame(AnalyzedSentence sentence, ListValue list, ListItem item) =>
        item == list.Items[0] && !item.IsName && list.Items.Count > 2 && list.Items.Skip(1).All(i => i.IsName) && item.Words.Start > 0 && Framing.Contains(sentence.Words[item.Words.Start - 1].Lemma);

    private static bool IsSecondCalling(AnalyzedSentence sentence, ListValue list, ListItem item)
    {
        int comma = item.Words.Start - 1;
        while (comma >= list.Words.Start && sentence.Words[comma].Text != ",")
        {
            comma--;
        }

        return !item.IsName && list.Items.Any(i => i.IsName) && IsTitle(sentence, item) && sentence.Words[item.Words.Start].Upos != PartOfSpeech.Det
            && comma >= list.Words.Start && comma + 1 < item.Words.Start && sentence.Words[comma + 1].Lemma is "a" or "an";
    }

    private Finding? Compare(FactPair pair, ListValue a, ListValue b, bool isLoose)
    {
        (IReadOnlyList<ListItem> unmatchedA, IReadOnlyList<ListItem> unmatchedB) = MemberMatching.Unmatched(pair, a, b);
        (IReadOnlyList<ListItem> onlyA, IReadOnlyList<ListItem> onlyB) = (unmatchedA, unmatchedB);
        int shared = a.Items.Count - onlyA.Count;
        bool wasDifferent = onlyA.Count + onlyB.Count > 0;
        onlyA = IsOpenEnded(pair.B, b) || OtherLists.AreExamples(pair.B, b) ? [] : [.. onlyA.Where(i => !OtherLists.Covers(pair.B, b, i) && !OtherLists.StandsFor(pair.A, a, i, pair.B, unmatchedB) && !IsAside(pair.A, a, i) && !MemberMatching.IsDoublet(pair.A, a, i, onlyA) && !MemberMatching.IsMentioned(pair, 0, i, b) && !b.Items.Any(other => MemberMatching.AreOnePerson(pair, i, other)))];
        onlyB = IsOpenEnded(pair.A, a) || OtherLists.AreExamples(pair.A, a) ? [] : [.. onlyB.Where(i => !OtherLists.Covers(pair.A, a, i) && !OtherLists.StandsFor(pair.B, b, i, pair.A, unmatchedA) && !IsAside(pair.B, b, i) && !MemberMatching.IsDoublet(pair.B, b, i, onlyB) && !MemberMatching.IsMentioned(pair, 1, i, a) && !a.Items.Any(other => MemberMatching.AreOnePerson(pair, other, i)))];
        if ((wasDifferent && (onlyA.Count + onlyB.Count == 0 || OtherLists.Are(pair, a, b))) || shared == 0 || a.ListKind != b.ListKind || ToldMembers.IsCollective(pair.A, a, b) || ToldMembers.IsCollective(pair.B, b, a))
        {
            return null;
        }

        Comparand sideA = Side(pair.A, a), sideB = Side(pair.B, b);
        double closeness = (double)shared / Math.Max(a.Items.Count, b.Items.Count);
        if (onlyA.Count == 0 && onlyB.Count == 0)
        {
            return FindingFactory.Agreement(Descriptor, pair, sideA, sideB, FindingFactory.Shown(a), FindingFactory.Shown(b), $"the same {a.Items.Count} members", closeness);
        }

        if (onlyA.Any(i => pair.A.Words[i.Head].Upos == PartOfSpeech.Verb && a.ListKind == ListKind.Nominal) || onlyB.Any(i => pair.B.Words[i.Head].Upos == PartOfSpeech.Verb && b.ListKind == ListKind.Nominal))
        {
            return null;
        }

        bool renamed = onlyA.Count == 1 && onlyB.Count == 1 && !onlyA[0].IsName && !onlyB[0].IsName && pair.Alignment.AreAligned(onlyA[0].Head, onlyB[0].Head);
        bool exchanged = onlyA.Count > 0 && onlyB.Count > 0;
        string message = string.Join("; ", new[] { Missing("b", onlyA, pair.Context.A), Missing("a", onlyB, pair.Context.B) }.Where(m => m.Length > 0));
        bool open = a.IsOpen || b.IsOpen;
        double certain = isLoose ? LeftOut : renamed ? 0.1 : Certain(pair, a, b, shared, onlyA, onlyB);
        if (certain < ElsewhereToo && pair.Pair.RankInA > 1 && pair.Pair.RankInB > 1)
        {
            // either sentence has a better partner
            return null;
        }

        Finding finding = FindingFactory.Discrepancy(
            Descriptor, pair, sideA, sideB, FindingFactory.Shown(a), FindingFactory.Shown(b), exchanged && !open && a.Items.Count == b.Items.Count ? Severity.Contradiction : Severity.Incomplete,
            message, closeness, certain) with
        { Least = !isLoose && Known(pair, onlyA, onlyB) == 0 && AreOfOneMatter(pair, a, b, shared) ? Strict(a, b, shared, exchanged, open) : 0 };
        return finding.With(Passage(pair.A, a, finding.A.Clause, b, pair.Alignment.BtoA), finding.A.Focus, Passage(pair.B, b, finding.B.Clause, a, pair.Alignment.AtoB), finding.B.Focus);
    }

    /// <summary>How sure it is that the lists are to be the same and are not: members in common, names, and that neither report has the missing ones elsewhere.</summary>
    private static double Certain(FactPair pair, ListValue a, ListValue b, int shared, IReadOnlyList<ListItem> onlyA, IReadOnlyList<ListItem> onlyB) => Math.Clamp(
        0.5 + (shared > 1 ? 0.25 : 0) + (onlyA.Concat(onlyB).All(i => i.IsName) ? 0.15 : 0) - (onlyA.Count > 0 && onlyB.Count > 0 ? 0.2 : 0)
        - (Known(pair, onlyA, onlyB) * 0.3) - (a.ListKind == ListKind.Clausal ? 0.15 : 0) - (a.IsAlternative || b.IsAlternative ? 0.2 : 0), 0.05, 1);

    /// <summary>Share of the members that one list lacks which its report mentions elsewhere, 0 to 1: it knows of them.</summary>
    private static double Known(FactPair pair, IReadOnlyList<ListItem> onlyA, IReadOnlyList<ListItem> onlyB) =>
        (double)(onlyA.Count(i => IsKnown(pair, 0, i)) + onlyB.Count(i => IsKnown(pair, 1, i))) / (onlyA.Count + onlyB.Count);

    /// <summary>Whether the other report has the member of a list of this side (0 or 1) somewhere.</summary>
    private static bool IsKnown(FactPair pair, int side, ListItem item)
    {
        AnalyzedSentence sentence = side == 0 ? pair.A : pair.B;
        return (pair.Context.ClusterAt(side, sentence.Index, item.Head) is { } cluster && (side == 0 ? pair.Context.Links.OfA(cluster.Id) : pair.Context.Links.OfB(cluster.Id)) is not null)
            || Enumerable.Range(item.Words.Start, item.Words.End - item.Words.Start).Where(sentence.IsContent).All(w => pair.Context.Mentions(1 - side, sentence.Words[w].Lemma));
    }

    // one name stands in many sentences that have nothing else in common: the fewer are shared, the nearer the sentences must be to each other
    private static bool AreOfOneMatter(FactPair pair, ListValue a, ListValue b, int shared)
    {
        (int nearer, int farther) = (Math.Min(pair.Pair.RankInA, pair.Pair.RankInB), Math.Max(pair.Pair.RankInA, pair.Pair.RankInB));
        return shared switch
        {
            1 => (farther <= NearRank && SameAct(pair, a, b)) || (farther <= 1 && pair.Pair.Cosine >= AlikeSentences),
            Telling => nearer <= NearRank,
            _ => true,
        };
    }

    /// <summary>What the lists hang on stands for each other: what was boycotted, what was promised, the islands.</summary>
    private static bool SameAct(FactPair pair, ListValue a, ListValue b) => Stand(pair, a.Class.PredicateIndex, b.Class.PredicateIndex) || Stand(pair, a.Class.NounIndex, b.Class.NounIndex);

    private static bool Stand(FactPair pair, int a, int b) => a >= 0 && b >= 0 && (pair.Alignment.AreAligned(a, b) || pair.Context.Lexicon.AreRelated(pair.A.Words[a], pair.B.Words[b]));

    /// <summary>Lists of names that share members, one within the other.</summary>
    private static double Strict(ListValue a, ListValue b, int shared, bool exchanged, bool open) =>
        a.Items.Concat(b.Items).All(i => i.IsName) && shared >= 1 && !exchanged && !open && Math.Max(a.Items.Count, b.Items.Count) >= 3 ? NamesWithin : 0;

    /// <summary>A single name with the predicate that stands for the list's, where it is near; else the passage as cut.</summary>
    private static TextSpan Passage(AnalyzedSentence sentence, ListValue list, TextSpan clause, ListValue other, IReadOnlyList<int> partners)
    {
        if (list.Items.Count > 1 || other.Class.PredicateIndex < 0 || partners[other.Class.PredicateIndex] is not (int predicate and >= 0))
        {
            return clause;
        }

        int start = Math.Min(list.Words.Start, predicate), end = Math.Max(list.Words.End, predicate + 1);
        return end - start <= MostWords ? sentence.Sentence.SpanOf(start, end - 1) : clause;
    }

    private static string Missing(string side, IReadOnlyList<ListItem> items, ArticleAnalysis report) => items.Count == 0 ? string.Empty : $"missing in {side}: {string.Join(", ", items.Take(8).Select(i => string.Join(' ', i.Span.Text(report.Article.Readable).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))))}";

    private static Comparand Side(AnalyzedSentence sentence, ListValue list) =>
        FindingFactory.Side(sentence, list.Words, list.Head, sentence.Words[list.Head].Head is int head and >= 0 ? head : list.Head);

    /// <summary>Words of the other sentence that stand for a member: its partner, or a name of the same.</summary>
    private static IEnumerable<int> Partners(FactPair pair, ListValue list, bool isA)
    {
        HashSet<int> words = [];
        EntityTable others = isA ? pair.Context.B.Entities : pair.Context.A.Entities;
        int other = isA ? pair.B.Index : pair.A.Index;
        foreach (ListItem item in list.Items)
        {
            int partner = (isA ? pair.Alignment.AtoB : pair.Alignment.BtoA)[item.Head];
            if (partner >= 0)
            {
                words.Add(partner);
            }

            foreach (EntityReference reference in others.ReferencesIn(other).Where(r => r.IsName))
            {
                if ((isA ? pair.Context.EntityAgreement(pair, item.Head, reference.Head) : pair.Context.EntityAgreement(pair, reference.Head, item.Head)) > 0)
                {
                    words.Add(reference.Head);
                }
            }
        }

        return words.Order();
    }

    /// <summary>A name against a list of names, a noun against a list of nouns; not a word that is itself part of an enumeration.</summary>
    private static bool Alone(FactPair pair, int side, int word, ListValue list)
    {
        Word single = (side == 0 ? pair.A : pair.B).Words[word];
        AnalyzedSentence other = side == 0 ? pair.B : pair.A;
        return single.Upos is PartOfSpeech.Noun or PartOfSpeech.Propn ? list.Items.Any(i => i.IsName == (single.Upos == PartOfSpeech.Propn))
            : single.Upos == PartOfSpeech.Adj && list.Items.All(i => other.Words[i.Head].Upos == PartOfSpeech.Adj) && single.Relation == "amod";
    }

    /// <summary>Whether the word is part of an enumeration of things; of acts, any object can be.</summary>
    private static bool IsMember(AnalyzedSentence sentence, int word) =>
        sentence.Values.Lists.Any(l => l.Words.Contains(word) && (l.ListKind == ListKind.Nominal || l.Items.Any(i => i.Head == word)));

    /// <summary>The sentences are each other's best partners, and the one with a single member has no word for any of the others.</summary>
    private static bool LeavesOut(FactPair pair, int side, ListValue list, int word)
    {
        AnalyzedSentence own = side == 0 ? pair.A : pair.B, other = side == 0 ? pair.B : pair.A;
        IReadOnlyList<int> partners = side == 0 ? pair.Alignment.AtoB : pair.Alignment.BtoA;
        return pair.Pair.RankInA == 1 && pair.Pair.RankInB == 1 && list.ListKind != ListKind.Clausal
            && list.Items.All(i => partners[i.Head] < 0 || partners[i.Head] == word)
            && !list.Items.Any(i => partners[i.Head] != word && other.AllWords.Any(w => other.Words[w].Lemma == own.Words[i.Head].Lemma || (side == 0 ? pair.Context.EntityAgreement(pair, i.Head, w) : pair.Context.EntityAgreement(pair, w, i.Head)) > 0));
    }

    /// <summary>The governors stand for each other; or, for a list of three and more names, its predicate has a partner in the other sentence, with the name under or over it.</summary>
    private static bool SameGovernor(FactPair pair, int a, int b, ListValue? listA, ListValue? listB)
    {
        int headA = pair.A.Words[a].Head, headB = pair.B.Words[b].Head;
        if (headA >= 0 && headB >= 0 && pair.Context.Lexicon.AreRelated(pair.A.Words[headA], pair.B.Words[headB]))
        {
            return true;
        }

        // "handing out blankets and soup", "wrapped in blankets"
        bool isSameCase = SlotPairs.CaseOf(pair.A, a) == SlotPairs.CaseOf(pair.B, b);
        if (headA >= 0 && headB >= 0 && isSameCase && pair.Alignment.AreAligned(headA, headB))
        {
            return true;
        }

        return (listB is { Items.Count: >= 3 } && listB.Items.All(i => i.IsName) && listB.Items.Any(i => pair.Context.EntityAgreement(pair, a, i.Head) > 0) && HasPartner(listB, pair.Alignment.BtoA))
            || (listA is { Items.Count: >= 3 } && listA.Items.All(i => i.IsName) && listA.Items.Any(i => pair.Context.EntityAgreement(pair, i.Head, b) > 0) && HasPartner(listA, pair.Alignment.AtoB));
    }

    /// <summary>The sentences are each other's best partners, the word stands under the same preposition as the list, and the other report has none of the members but this.</summary>
    private static bool OthersUnknown(FactPair pair, int side, ListValue list, int word)
    {
        AnalyzedSentence other = side == 0 ? pair.B : pair.A;
        return pair.Pair.RankInA == 1 && pair.Pair.RankInB == 1
            && list.Class.Preposition == SlotPairs.CaseOf(other, word) && list.Items.Count(i => !IsKnown(pair, side, i)) == list.Items.Count - 1;
    }

    private static bool HasPartner(ListValue list, IReadOnlyList<int> partners) => list.Class.PredicateIndex >= 0 && partners[list.Class.PredicateIndex] >= 0;
}
