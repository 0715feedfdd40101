using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Values.Cues;

namespace FactCheck.Values.Polarities;

/// <summary>Finds negations and implied negatives, and resolves the polarity of a predicate, double negation included. Antonyms are for the lexicon, not for this reader.</summary>
public static class PolarityReader
{
    private static readonly CueLexicon Negators = CueLexicon.Load("Polarities.negators.txt");
    private static readonly CueLexicon Harmless = CueLexicon.Load("Polarities.not-negating.txt");
    private static readonly CueLexicon Implied = CueLexicon.Load("Polarities.implied.txt");
    private static readonly CueLexicon Stances = CueLexicon.Load("Polarities.stances.txt");
    private static readonly CueLexicon Transparent = CueLexicon.Load("Polarities.transparent.txt");

    /// <summary>All negations of a sentence in order, one value a cue and governed predicate.</summary>
    /// <param name="sentence">The analysed sentence.</param>
    /// <param name="text">The article's text.</param>
    public static IReadOnlyList<PolarityValue> Read(Sentence sentence, string text)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(text);
        List<Negation> negations = Collect(sentence);
        List<PolarityValue> values = [];
        foreach (Negation negation in negations)
        {
            foreach (int target in negation.Targets)
            {
                values.Add(Create(sentence, negations, negation, target));
            }
        }

        return values;
    }

    /// <summary>The polarity of one predicate under all cues that reach it; affirmed, with the predicate's own words, where none does.</summary>
    /// <param name="sentence">The analysed sentence.</param>
    /// <param name="text">The article's text.</param>
    /// <param name="predicate">Index of a verb, a copular predicate or the noun of an event.</param>
    public static PolarityValue PolarityOf(Sentence sentence, string text, int predicate)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(text);
        List<Negation> negations = Collect(sentence);
        foreach (Negation negation in negations)
        {
            if (negation.Targets.Contains(predicate))
            {
                return Create(sentence, negations, negation, predicate);
            }
        }

        WordRange words = new(predicate, predicate + 1);
        return new PolarityValue(
            sentence.Words[predicate].Span, words, predicate, predicate, words, Polarity.Affirmed, PolarityCue.None, false, sentence.Words[predicate].Lemma);
    }

    /// <summary>Whether the word itself says that something did not take place or is not there: <c>omitted</c>, <c>cancelled</c>, <c>unpaid</c>.</summary>
    internal static bool IsNegative(Word word) =>
        Implied.Contains(word.Lemma, word.Upos switch { PartOfSpeech.Verb => "verb", PartOfSpeech.Noun => "noun", PartOfSpeech.Adj => "adj", _ => "none" })
        || (word.Upos == PartOfSpeech.Adj && word.Lemma.StartsWith("un", StringComparison.Ordinal) && WordNet.Default.Contains(word.Lemma[2..], PartOfSpeech.Adj));

    private static PolarityValue Create(Sentence sentence, List<Negation> negations, Negation negation, int target)
    {
        WordRange scope = sentence.Subtree(target);
        return new PolarityValue(
            sentence.SpanOf(negation.Words),
            negation.Words,
            negation.Head,
            target,
            new WordRange(Math.Min(scope.Start, negation.Words.Start), Math.Max(scope.End, negation.Words.End)),
            Resolve(negations, target, 0),
            negation.Cue,
            negation.IsWeak,
            sentence.Words[target].Lemma);
    }

    private static Polarity Resolve(List<Negation> negations, int target, int depth)
    {
        Polarity result = Polarity.Affirmed;
        bool hasDeterminer = false;
        foreach (Negation negation in negations)
        {
            // "have no outlets, no centre": two determiners negate once
            bool isRepeated = hasDeterminer && negation.Cue == PolarityCue.Determiner;
            if (!negation.Targets.Contains(target) || isRepeated || depth > 6)
            {
                continue;
            }

            hasDeterminer |= negation.Cue == PolarityCue.Determiner;

            Polarity ofCue = negation.Cue == PolarityCue.Implied ? Resolve(negations, negation.Head, depth + 1) : Polarity.Affirmed;
            Polarity effect = ofCue switch
            {
                Polarity.Affirmed => Polarity.Negated,
                Polarity.Negated when negation.IsOpenWhenNegated => Polarity.Open,
                Polarity.Negated => Polarity.Affirmed,
                _ => Polarity.Open,
            };
            result = (result, effect) switch
            {
                (Polarity.Affirmed, _) => effect,
                (_, Polarity.Affirmed) => result,
                (Polarity.Negated, Polarity.Negated) => Polarity.Affirmed,
                _ => Polarity.Open,
            };
        }

        return result;
    }

    private static List<Negation> Collect(Sentence sentence)
    {
        List<Negation> negations = [];
        int index = 0;
        while (index < sentence.Words.Count)
        {
            if (Harmless.Find(sentence, index) is { } harmless)
            {
                index = harmless.Words.End;
                continue;
            }

            if (Negators.Find(sentence, index) is { } match)
            {
                AddExplicit(sentence, match, negations);
                index = match.Words.End;
                continue;
            }

            AddStance(sentence, index, negations);
            if (Implied.Find(sentence, index) is { } implied && ImpliedTargets(sentence, implied) is { Count: > 0 } targets)
            {
                negations.Add(new Negation(implied.Words, implied.Head, PolarityCue.Implied, targets, false, implied.Entry.Columns[1] == "open"));
            }

            index++;
        }

        return negations;
    }

    private static void AddExplicit(Sentence sentence, CueMatch match, List<Negation> negations)
    {
        string kind = match.Entry.Columns[0];
        bool isWeak = match.Entry.Columns[1] == "weak";
        Word head = sentence.Words[match.Head];
        int target = kind switch
        {
            "pronoun" => head.Head < 0 ? match.Head : sentence.Predicate(head.IsNounLike() || head.Upos == PartOfSpeech.Det ? head.Head : match.Head),
            "determiner" => head.Is("det") && head.Head >= 0 ? PredicateOfPhrase(sentence, head.Head) : -1,
            _ when head.Is("det") && head.Head >= 0 => PredicateOfPhrase(sentence, head.Head),
            _ => head.IsAny("advmod", "cc", "det", "mark", "case", "fixed", "obl") ? head.Head : -1,
        };
        if (kind == "adverb" && match.Words.End < sentence.Words.Count && sentence.Words[match.Words.End] is { Relation: "mark", Lemma: "to", Head: >= 0 } to)
        {
            // "teach you not to be late": the infinitive is denied, whatever the parser hangs the word on
            target = to.Head;
        }

        // "there was “no sign” of it"
        bool opensQuote = kind == "determiner" && match.Words.Start > 0 && sentence.Words[match.Words.Start - 1].IsQuoteMark();
        if (target < 0 || (kind == "determiner" && head.Is("discourse")) || (sentence.HasQuoteMarkBetween(match.Head, target) && !opensQuote && !(kind == "adverb" && target == match.Words.End + 1)))
        {
            // but: could not "confirm" it
            return;
        }

        bool isOfNumber = sentence.Words[target].Upos is PartOfSpeech.Num or PartOfSpeech.Sym || (isWeak && sentence.Child(target, "nummod") >= 0);
        if (isOfNumber && kind == "adverb")
        {
            // "barely $340,000"
            return;
        }

        if (kind == "adverb" && IsQuantified(sentence, match.Words.End))
        {
            isWeak = true;
        }

        PolarityCue cue = kind switch
        {
            "adverb" => PolarityCue.Adverb,
            "marker" => PolarityCue.Marker,
            _ => PolarityCue.Determiner,
        };
        List<int> targets = [target];
        Extend(sentence, match.Words, targets);
        negations.Add(new Negation(match.Words, match.Head, cue, targets, isWeak, false));
    }

    // "voted against the law", "65 percent against the closure": the law, the closure are not wanted
    private static void AddStance(Sentence sentence, int index, List<Negation> negations)
    {
        Word word = sentence.Words[index];
        if (!word.HasLemma("against") || !word.Is("case") || word.Head < 0)
        {
            return;
        }

        int holder = sentence.Words[word.Head].Head;
        bool isStance = holder < 0 || Stances.Contains(sentence.Words[holder]) || sentence.Child(word.Head, "cop") >= 0;
        if (isStance)
        {
            negations.Add(new Negation(new WordRange(index, index + 1), index, PolarityCue.Marker, [word.Head], false, false));
        }
    }

    // "no illness had been reported": the predicate; "there was no pollution": the noun, which is the predicate of its clause
    private static int PredicateOfPhrase(Sentence sentence, int noun)
    {
        Word word = sentence.Words[noun];
        if (word.Relation == "nmod:poss")
        {
            return PredicateOfPhrase(sentence, word.Head);
        }

        // "was shot for no reason": shot all the same; "at no time", "in no way" deny
        bool isAside = word.Relation == "obl" && sentence.Marker(noun, "for", "with", "to", "by", "despite") >= 0;
        return word.Head < 0 || isAside || word.IsAny("nmod", "root") || sentence.IsPredicate(noun) ? noun : sentence.Predicate(word.Head);
    }

    private static bool IsQuantified(Sentence sentence, int next) =>
        next < sentence.Words.Count && sentence.Words[next].Lemma is "all" or "every" or "everyone" or "everybody" or "always" or "entirely" or "completely" or "fully" or "quite";

    // a negation reaches verbs that share its auxiliary ("did not eat or drink") and the clause below a transparent verb
    private static void Extend(Sentence sentence, WordRange cue, List<int> targets)
    {
        for (int i = 0; i < targets.Count && targets.Count < 12; i++)
        {
            Word target = sentence.Words[targets[i]];
            foreach (int child in sentence.Children(targets[i]))
            {
                Word word = sentence.Words[child];
                if (word.Is("conj") && child > cue.End && !IsNegatedItself(sentence, child) && SharesAuxiliary(sentence, target, word))
                {
                    targets.Add(child);
                }
                else if (word.IsAny("xcomp", "ccomp") && child > cue.End && Transparent.Find(sentence, targets[i]) is not null && !targets.Contains(child))
                {
                    targets.Add(child);
                }
            }
        }
    }

    private static bool IsNegatedItself(Sentence sentence, int word)
    {
        foreach (int child in sentence.Children(word))
        {
            if (sentence.Words[child].Lemma is "nor" or "not" or "never" or "neither")
            {
                return true;
            }
        }

        return false;
    }

    private static bool SharesAuxiliary(Sentence sentence, Word first, Word second)
    {
        if (sentence.Child(second.Index, "nsubj", "aux", "cop", "mark") >= 0 || !string.Equals(first.Xpos, second.Xpos, StringComparison.Ordinal))
        {
            return false;
        }

        int connective = sentence.Child(second.Index, "cc");
        return first.Upos == PartOfSpeech.Verb && connective >= 0 && sentence.Words[connective].Lemma is "or" or "and" or "nor"
            && first.Xpos is "VB" or "VBN" or "VBG";
    }

    private static List<int> ImpliedTargets(Sentence sentence, CueMatch match)
    {
        List<int> targets = [];
        string governs = match.Entry.Columns[0];
        if (governs == "result")
        {
            AddResult(sentence, match.Head, targets);
            return targets;
        }

        Word head = sentence.Words[match.Head];
        if (governs == "charge")
        {
            // "acquitted him of bribery"
            foreach (int child in sentence.Children(match.Head))
            {
                if (sentence.Words[child].IsAny("obl", "advcl") && sentence.Marker(child, "of") >= 0)
                {
                    targets.AddRange(sentence.Conjuncts(child));
                }
            }

            return targets;
        }

        if (match.Entry.Class == "any")
        {
            // "have yet to decide": the clause may hang on either word
            int next = match.Words.End;
            if (next < sentence.Words.Count)
            {
                targets.Add(sentence.Predicate(next));
            }

            return targets;
        }

        // "were denied visas": of what was withheld, not of those from whom
        bool isPassive = sentence.Child(match.Head, "nsubj:pass", "aux:pass") >= 0 && sentence.Child(match.Head, "obj") < 0;
        List<int> nouns = [];
        foreach (int child in sentence.Children(match.Head))
        {
            Word word = sentence.Words[child];
            if (word.Upos == PartOfSpeech.Pron || sentence.HasQuoteMarkBetween(match.Head, child))
            {
                continue;
            }

            bool isClause = word.IsAny("xcomp", "ccomp", "csubj")
                || (word.Is("advcl") && (sentence.Marker(child, "from", "in", "of", "to") >= 0 || (word.Xpos == "VBG" && child - match.Head <= 2 && sentence.Child(child, "mark", "punct") < 0)))
                || (word.Relation == "acl" && head.Upos == PartOfSpeech.Noun);
            bool isNoun = governs != "clause"
                && (word.Is("obj") || (isPassive && word.Is("nsubj")) || (word.IsAny("nmod", "obl") && sentence.Marker(child, "of", "to", "from") >= 0 && child > match.Head)
                    || (head.Upos == PartOfSpeech.Adj && word.Is("nsubj") && sentence.Child(match.Head, "xcomp", "ccomp") < 0));
            if (isClause && governs != "object")
            {
                targets.AddRange(sentence.Conjuncts(child));
            }
            else if (isNoun)
            {
                nouns.AddRange(sentence.Conjuncts(child));
            }
        }

        // "prevented them from leaving": of the leaving alone
        if (targets.Count == 0)
        {
            targets.AddRange(nouns);
        }

        if (head.Is("amod") && head.Head >= 0 && head.Upos == PartOfSpeech.Adj)
        {
            targets.Add(head.Head);
        }

        return targets;
    }

    // "too cold to speak"
    private static void AddResult(Sentence sentence, int cue, List<int> targets)
    {
        int adjective = sentence.Words[cue].Head;
        if (adjective < 0 || !sentence.Words[cue].Is("advmod"))
        {
            return;
        }

        foreach (int holder in (ReadOnlySpan<int>)[cue, adjective])
        {
            foreach (int child in sentence.Children(holder))
            {
                Word word = sentence.Words[child];
                if (word.IsAny("xcomp", "advcl", "ccomp", "acl") && child > adjective && sentence.Marker(child, "to") >= 0)
                {
                    targets.Add(child);
                }
            }
        }
    }

    private sealed record Negation(WordRange Words, int Head, PolarityCue Cue, List<int> Targets, bool IsWeak, bool IsOpenWhenNegated);
}
