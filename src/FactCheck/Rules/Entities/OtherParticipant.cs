using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Pairing;
using FactCheck.Values.Entities;
using FactCheck.Values.Roles;

namespace FactCheck.Rules.Entities;

/// <summary>Two different people or bodies fill the same place of the same act.</summary>
internal sealed class OtherParticipant : IRule
{
    private const float AlikeSentences = 0.7f;

    // the same words in two mouths may have been said by both: more of them must be the same, and that they are is no more than the fitted test makes of it
    private const int FewestWordsOfSources = 4;

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(
        "FC0402", "other-participant", DiscrepancyType.Entity,
        "The same act is another's, whom the other report does not know",
        "Naming the wrong one wrongs two.",
        Severity.Contradiction, RuleStatus.Stable,
        [
            new("A court in Graz acquitted [|Goran Vidic|] of the theft on Monday.", "A court in Graz acquitted [|Roland Fuchs|] of the theft on Monday.", "two people"),
            new("Police questioned [|Ana Ruiz|] about the fire in the warehouse.", "Police questioned [|Pedro Gomes|] about the fire in the warehouse.", "two people questioned"),
            new("The new tower in Graz was designed by [|Ana Ruiz|].", "The tower in Graz was designed by [|Pedro Gomes|], and it opens in May.", "two architects"),
            new("\"The tower is too high,\" said Ana Ruiz.", "\"The tower is too high,\" said Pedro Gomes.", "two who are quoted"),
            new("Goran Vidic was acquitted of the theft.", "Vidic was acquitted of the theft.", "one person"),
            new("Goran Vidic was driven to the Graz Regional Clinic after the fall from the roof.", "Goran Vidic was driven to a hospital after the fall from the roof.", "one report leaves out which"),
            new("Goran Vidic was acquitted of the theft.", "Roland Fuchs praised the police.", "two acts"),
        ]);

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(FactPair pair)
    {
        HashSet<(int, int)> seen = [];
        foreach (SlotPair slot in pair.Slots.Concat(pair.Acts))
        {
            if (!seen.Add((slot.A, slot.B)) || Participant.At(pair, 0, slot.A) is not { } a || Participant.At(pair, 1, slot.B) is not { } b || !MayDiffer(pair, slot, a, b))
            {
                continue;
            }

            // two people can do the same; that one of them is named wrongly is plain where all else is the same, and probable where neither report knows the other's
            bool areSources = IsSource(pair.A, slot.GovernorA, a) || IsSource(pair.B, slot.GovernorB, b);
            if (!SameElse.Is(pair, a.Words, b.Words, areSources ? FewestWordsOfSources : SameElse.FewestWords) && !IsKnownToOneOnly(pair, slot, a, b))
            {
                continue;
            }

            bool apart = a.Cluster is not null && b.Cluster is not null && pair.Context.Links.VerdictOf(a.Cluster, b.Cluster) == EntityVerdict.Different;
            bool elsewhere = (a.Cluster is not null && pair.Context.Links.OfA(a.Cluster.Id) is not null) || (b.Cluster is not null && pair.Context.Links.OfB(b.Cluster.Id) is not null);
            double certain = (apart ? 0.4 : 0) + (a.IsName ? 0.15 : 0) + (b.IsName ? 0.15 : 0) + (elsewhere ? 0 : 0.2);
            Finding finding = FindingFactory.Discrepancy(
                Descriptor, pair,
                FindingFactory.Side(pair.A, a.Words, slot.A, slot.Slot == Slot.Self ? -1 : slot.GovernorA), FindingFactory.Side(pair.B, b.Words, slot.B, slot.Slot == Slot.Self ? -1 : slot.GovernorB),
                new ReportValue("entity", [a.Name]), new ReportValue("entity", [b.Name]), Severity.Contradiction, $"{a.Name} / {b.Name}",
                slot.Slot == Slot.Self ? 0 : 0.5, certain);

            yield return areSources ? finding with { LeastAsCopy = 0 } : finding;
        }
    }

    /// <summary>Two of one sort, of which neither is mentioned anywhere in the other report, and neither is there to be quoted; the sentences are each other's best partners, since many do like things.</summary>
    private static bool IsKnownToOneOnly(FactPair pair, SlotPair slot, Participant a, Participant b) =>
        pair.Pair.RankInA == 1 && pair.Pair.RankInB == 1 && (pair.Pair.Cosine >= AlikeSentences || AreOfOneAct(pair, slot)) && (a.IsName || b.IsName) && a.IsPerson == b.IsPerson
        && (a.Cluster is null || pair.Context.Links.OfA(a.Cluster.Id) is null) && (b.Cluster is null || pair.Context.Links.OfB(b.Cluster.Id) is null)
        && !IsSource(pair.A, slot.GovernorA, a) && !IsSource(pair.B, slot.GovernorB, b);

    private static bool AreOfOneAct(FactPair pair, SlotPair slot)
    {
        int left = pair.A.ClauseAt(slot.A).Predicate, right = pair.B.ClauseAt(slot.B).Predicate;
        return pair.Alignment.AreAligned(left, right) || pair.Context.Lexicon.AreRelated(pair.A.Words[left], pair.B.Words[right]);
    }

    private static bool IsSource(AnalyzedSentence sentence, int governor, Participant participant) =>
        sentence.Values.Attributions.Any(said => said.Head == governor || said.Words.Contains(participant.Words.Start) || (said.Source is { } source && source.Words.Contains(participant.Words.End - 1)));

    /// <summary>Two of one sort that nothing says are the same: two names told apart, a name and another body or person, or two nouns of which neither is the more general.</summary>
    private static bool MayDiffer(FactPair pair, SlotPair slot, Participant a, Participant b)
    {
        // "the slain man's relatives", "the family's relatives"
        if (a.IsPerson != b.IsPerson && a.IsName == b.IsName)
        {
            return false;
        }

        // "a hospital" may be any: who leaves a name out names nobody else
        if ((a.IsName && b.Cluster is null) || (b.IsName && a.Cluster is null))
        {
            return false;
        }

        if (AreOneName(pair, a, b) || (NewsReceivers.Is(pair.A, slot.A, a) && NewsReceivers.Is(pair.B, slot.B, b)))
        {
            return false;
        }

        // whom a pronoun stands for is a guess of ours, and so are two descriptions: a guess is no report of another name
        if (IsPronoun(pair.A, slot.A) || IsPronoun(pair.B, slot.B) || (a.Cluster is not null && b.Cluster is not null && !a.IsName && !b.IsName))
        {
            return false;
        }

        if (a.Cluster is not null && b.Cluster is not null)
        {
            EntityVerdict verdict = pair.Context.Links.VerdictOf(a.Cluster, b.Cluster);
            return verdict == EntityVerdict.Different || (verdict == EntityVerdict.Unknown && slot.Slot != Slot.Self);
        }

        double relation = pair.Context.Lexicon.Relation(pair.A.Words[slot.A], pair.B.Words[slot.B]);
        return relation is > -1 and < 0.5 && (slot.Slot != Slot.Self || (a.Cluster is null && b.Cluster is null));
    }

    private static bool IsPronoun(AnalyzedSentence sentence, int word) => sentence.Words[word].Upos == PartOfSpeech.Pron;

    /// <summary>Every word of the one name, as it is written here or in full, stands in the other: a headline ran on past the name, or a word was taken into it.</summary>
    private static bool AreOneName(FactPair pair, Participant a, Participant b)
    {
        if (AreOneTitle(a.Name, b.Name) || OrganisationName.Parse(a.Name).IsSameAs(OrganisationName.Parse(b.Name)))
        {
            return true;
        }

        if (!a.IsName && !b.IsName)
        {
            return false;
        }

        if (IsShortFor(a.Name, Whole(pair.B, b)) || IsShortFor(b.Name, Whole(pair.A, a)))
        {
            return true;
        }

        return Within(a.Name, b.Name) || Within(b.Name, a.Name) || Within(Written(pair.A, a), b.Name) || Within(Written(pair.B, b), a.Name);
    }

    // "General", "Gen."
    private static bool AreOneTitle(string a, string b) =>
        Offices.Canonical(a.ToLowerInvariant()) == Offices.Canonical(b.ToLowerInvariant()) || IsCutShort(a, b) || IsCutShort(b, a);

    private static bool IsCutShort(string title, string other) => title.Length > 1 && title[^1] == '.' && other.StartsWith(title[..^1], StringComparison.OrdinalIgnoreCase);

    // "United Nations", of which "Nations" alone was read
    private static string Whole(AnalyzedSentence sentence, Participant participant)
    {
        int start = participant.Words.Start;
        while (start > 0 && char.IsUpper(sentence.Words[start - 1].Text[0]))
        {
            start--;
        }

        return string.Join(' ', sentence.Words.Skip(start).Take(participant.Words.End - start).Select(word => word.Text));
    }

    // "FB", "Facebook": capitals that come in the other name in their order
    private static bool IsShortFor(string name, string other) => OrganisationName.Parse(name) is { IsAcronym: true } letters && letters.MayAbbreviate(OrganisationName.Parse(other));

    private static string Written(AnalyzedSentence sentence, Participant participant) => string.Join(' ', sentence.Words.Skip(participant.Words.Start).Take(participant.Words.Count).Select(word => word.Text));

    private static bool Within(string name, string other) => NameText.FoldWords(name) is { Length: > 0 } words && words.All(NameText.FoldWords(other).Contains);
}
