using FactCheck.Comparability;
using FactCheck.Language;
using FactCheck.Pairing;
using FactCheck.Values;
using FactCheck.Values.Entities;

namespace FactCheck.Rules.Entities;

/// <summary>The same person or body is spelt or named differently.</summary>
internal sealed class NameVariant : IRule
{
    private const double LinkedNames = 0.8;
    private const double SpeltCertain = 0.7;
    private const int LeastStuck = 4;
    private static readonly HashSet<string> Heirs = ["jr", "sr", "ii", "iii", "iv", "junior", "senior"];
    private static readonly HashSet<string> LongStarts = ["Fitz", "Vande", "Vander", "Vanden"];

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(
        "FC0401", "name-variant", DiscrepancyType.Entity,
        "The same person or body is spelt or named differently",
        "A misspelt name is the first thing its bearer sees.",
        Severity.Wording, RuleStatus.Stable,
        [
            new("Mayor [|Radan Kolesh|] opened the bridge.", "Mayor [|Radan Kolish|] opened the bridge.", "a letter exchanged"),
            new("The painter [|Ingrid Halvorsen|] sold the house.", "The painter [|Ingrid Halverson|] sold the house.", "another spelling"),
            new("Goalkeeper [|Jens Halvorsen|] plays on Sunday.", "The keeper [|Jarl Halvorsen|] plays on Sunday.", "the only one of that family name in each report"),
            new("Lena Halvorsen won the race on Sunday.", "Her sister Lotte Halvorsen won the race on Sunday.", "two of one family"),
            new("Mayor Radan Kolesh opened the bridge.", "Radan Kolesh, the mayor, opened the bridge.", "one spelling"),
            new("James Kolesh opened the bridge.", "Jim Kolesh opened the bridge.", "a short form of the first name"),
            new("Kim Jong Un opened the bridge.", "Kim Jong-un opened the bridge.", "a hyphen"),
        ]);

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(FactPair pair) => CheckLinked(pair).Concat(SpeltNames.Of(pair).Select(names => Spelt(pair, names.A, names.B)));

    private Finding Spelt(FactPair pair, WordRange a, WordRange b)
    {
        string quoteA = FindingFactory.Quote(pair.A, a, pair.Context.A.Article.Readable), quoteB = FindingFactory.Quote(pair.B, b, pair.Context.B.Article.Readable);
        return TwoNames(pair, FindingFactory.Side(pair.A, a, a.Start), FindingFactory.Side(pair.B, b, b.Start), new ReportValue("entity", [quoteA]), new ReportValue("entity", [quoteB]), $"{quoteA} / {quoteB}", SpeltCertain, SpeltCertain);
    }

    // the clause may be long, and only the name is compared
    private Finding TwoNames(FactPair pair, Comparand sideA, Comparand sideB, ReportValue valueA, ReportValue valueB, string message, double certain, double least)
    {
        Finding finding = FindingFactory.Discrepancy(Descriptor, pair, sideA, sideB, valueA, valueB, Severity.Wording, message, certain, certain) with { Least = least, Anchor = Descriptor.Slug };
        return finding.With(finding.A.Focus[0], finding.A.Focus, finding.B.Focus[0], finding.B.Focus);
    }

    private IEnumerable<Finding> CheckLinked(FactPair pair)
    {
        HashSet<(int, int)> seen = [];
        foreach (EntityReference a in pair.Context.A.Entities.ReferencesIn(pair.A.Index).Where(r => r.IsName))
        {
            foreach (EntityReference b in pair.Context.B.Entities.ReferencesIn(pair.B.Index).Where(r => r.IsName))
            {
                EntityCluster left = pair.Context.A.Entities.Clusters[a.Cluster], right = pair.Context.B.Entities.Clusters[b.Cluster];
                if (!IsActor(left) || !IsActor(right) || pair.Context.Links.Between(left, right) is not { } link || !seen.Add((a.Cluster, b.Cluster)))
                {
                    continue;
                }

                Comparand sideA = FindingFactory.Side(pair.A, a.Words, a.Head), sideB = FindingFactory.Side(pair.B, b.Words, b.Head);
                ReportValue valueA = new("entity", [left.Name]), valueB = new("entity", [right.Name]);
                string quoteA = FindingFactory.Quote(pair.A, a.Words, pair.Context.A.Article.Readable), quoteB = FindingFactory.Quote(pair.B, b.Words, pair.Context.B.Article.Readable);
                bool isVariant = link.Verdict == EntityVerdict.SameVariant || (link.Verdict == EntityVerdict.Same && IsSpeltOnce(left, quoteA, right, quoteB));
                if (isVariant && !string.Equals(Spelling(quoteA), Spelling(quoteB), StringComparison.Ordinal) && !IsPartOfOther(quoteA, quoteB) && !IsStuckTogether(left, quoteA) && !IsStuckTogether(right, quoteB) && !AreOfOneFamily(pair, left, quoteA, right, quoteB) && !AreNumberedApart(left, quoteA, right, quoteB))
                {
                    yield return TwoNames(pair, sideA, sideB, valueA, valueB, $"{quoteA} / {quoteB}", link.Strength, LinkedNames);
                }
                else if (link.Verdict == EntityVerdict.Same && SameRole(pair, a, b))
                {
                    yield return FindingFactory.Agreement(Descriptor, pair, sideA, sideB, valueA, valueB, $"{quoteA} / {quoteB}", link.Strength);
                }
            }
        }
    }

    /// <summary>One report has the first name in a spelling that the other, which names the person in full too, never uses: <c>Frederic</c>, <c>Frederick</c>.</summary>
    private static bool IsSpeltOnce(EntityCluster a, string nameA, EntityCluster b, string nameB)
    {
        if (a.Kind != EntityKind.Person || b.Kind != EntityKind.Person)
        {
            return false;
        }

        PersonName left = PersonName.Parse(nameA), right = PersonName.Parse(nameB);
        return left.IsFormOf(right) && left.HasGivenSpeltOtherThan(right) && (!Uses(a, right) || !Uses(b, left));
    }

    private static bool Uses(EntityCluster person, PersonName spelling) =>
        person.Names.Any(name => PersonName.Parse(name) is var own && own.IsFormOf(spelling) && !own.HasGivenSpeltOtherThan(spelling));

    /// <summary>The family name alone: what sets the names apart is not written here.</summary>
    private static bool IsPartOfOther(string a, string b)
    {
        PersonName left = PersonName.Parse(a), right = PersonName.Parse(b);
        return left.IsFamilyNameOf(right) || right.IsFamilyNameOf(left) || left.ToString() + "s" == right.ToString() || right.ToString() + "s" == left.ToString();
    }

    /// <summary>A page that lost the blank after a person's name: <c>RuizHarbour</c>; the short starts are those of <c>MacLeod</c> and <c>LaTourette</c>.</summary>
    private static bool IsStuckTogether(EntityCluster cluster, string name)
    {
        int start = 0;
        for (int i = 1; i < name.Length; i++)
        {
            start = char.IsLetter(name[i - 1]) ? start : i;
            if (cluster.Kind == EntityKind.Person && i - start >= LeastStuck && char.IsLower(name[i - 1]) && char.IsUpper(name[i]) && !LongStarts.Contains(name[start..i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>One name with and without what tells a bearer from another: <c>Kolesh</c>, <c>Kolesh Jr.</c>; <c>Air Force B-1</c>, <c>Air Force F</c>.</summary>
    private static bool AreNumberedApart(EntityCluster clusterA, string a, EntityCluster clusterB, string b)
    {
        string[] left = NameText.FoldWords(a), right = NameText.FoldWords(b);
        (string[] few, string[] many) = left.Length <= right.Length ? (left, right) : (right, left);
        bool isHeir = few.Length == 1 && many.Length == 2 && few[0] == many[0] && Heirs.Contains(many[1]);
        int same = 0;
        while (same < few.Length && few[same] == many[same])
        {
            same++;
        }

        return isHeir || (clusterA.Kind != EntityKind.Person && clusterB.Kind != EntityKind.Person && same > 0 && same == few.Length - 1 && IsModel(few[same]) && IsModel(many[same]));
    }

    // "B", "B1", "747"
    private static bool IsModel(string word) => word.Length == 1 || char.IsDigit(word[^1]);

    /// <summary>Two people of one family name: neither first name is a spelling or a form of the other, and one report names both.</summary>
    private static bool AreOfOneFamily(FactPair pair, EntityCluster a, string nameA, EntityCluster b, string nameB)
    {
        PersonName left = PersonName.Parse(nameA), right = PersonName.Parse(nameB);
        return a.Kind == EntityKind.Person && b.Kind == EntityKind.Person && left.IsFull && right.IsFull && left.Family == right.Family
            && left.Words[0].Length > 1 && right.Words[0].Length > 1 && !left.IsFormOf(right) && !left.IsSpellingOf(right) && left.Given[0] != right.Given[0]
            && (IsNamed(pair.Context.A.Entities, right) || IsNamed(pair.Context.B.Entities, left));
    }

    private static bool IsNamed(EntityTable table, PersonName person) =>
        table.Clusters.Any(c => c.Kind == EntityKind.Person && c.Names.Any(name => PersonName.Parse(name) is { IsFull: true } other && other.Family == person.Family && other.Given[0] == person.Given[0]));

    /// <summary>The name without what only British and American spelling tell apart.</summary>
    private static string Spelling(string name) => (" " + name.ToLowerInvariant())
        .Replace(" u.s. ", " united states ", StringComparison.Ordinal).Replace(" us ", " united states ", StringComparison.Ordinal).Replace(" u.n. ", " united nations ", StringComparison.Ordinal)
        .Replace(" un ", " united nations ", StringComparison.Ordinal).Replace(" u.k. ", " united kingdom ", StringComparison.Ordinal).Replace(" uk ", " united kingdom ", StringComparison.Ordinal)
        .Replace("our", "or", StringComparison.Ordinal).Replace("centre", "center", StringComparison.Ordinal).Replace("theatre", "theater", StringComparison.Ordinal)
        .Replace("programme", "program", StringComparison.Ordinal).Replace("defence", "defense", StringComparison.Ordinal).Replace("isation", "ization", StringComparison.Ordinal);

    private static bool IsActor(EntityCluster cluster) => cluster.Kind is EntityKind.Person or EntityKind.Organisation;

    /// <summary>Both names fill the same place of acts that stand for each other.</summary>
    private static bool SameRole(FactPair pair, EntityReference a, EntityReference b)
    {
        int headA = pair.A.Words[a.Head].Head, headB = pair.B.Words[b.Head].Head;
        return headA >= 0 && headB >= 0 && pair.Alignment.AreAligned(headA, headB);
    }
}
