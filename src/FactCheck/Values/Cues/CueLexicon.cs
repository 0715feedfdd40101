using System.Collections.Frozen;
using FactCheck.Language;

namespace FactCheck.Values.Cues;

/// <summary>Cues read from an embedded file: a line is <c>words | class | column | …</c>, <c>#</c> opens a comment, a dash stands for an empty column.</summary>
internal sealed class CueLexicon
{
    private readonly FrozenDictionary<string, CueEntry[]> entriesByFirstWord;

    private CueLexicon(IEnumerable<CueEntry> entries) =>
        entriesByFirstWord = entries
            .GroupBy(entry => entry.Words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Words.Count).ToArray(), StringComparer.Ordinal);

    /// <summary>All lines, in no order that means anything.</summary>
    public IEnumerable<CueEntry> Entries => entriesByFirstWord.Values.SelectMany(entries => entries);

    /// <summary>Reads the embedded file <c>Values/<paramref name="path"/></c>, written with dots.</summary>
    public static CueLexicon Load(string path)
    {
        string name = $"FactCheck.Values.{path}";
        using Stream stream = typeof(CueLexicon).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The embedded lexicon {name} is missing.");
        using StreamReader reader = new(stream);
        return Parse(reader.ReadToEnd());
    }

    public static CueLexicon Parse(string lines)
    {
        List<CueEntry> entries = [];
        foreach (ReadOnlySpan<char> raw in lines.AsSpan().EnumerateLines())
        {
            ReadOnlySpan<char> line = raw.Trim();
            if (line.IsEmpty || line[0] == '#')
            {
                continue;
            }

            string[] columns = line.ToString().Split('|', StringSplitOptions.TrimEntries);
            string kind = columns.Length > 1 ? columns[1] : "any";
            entries.Add(new CueEntry(columns[0].Split(' ', StringSplitOptions.RemoveEmptyEntries), kind, columns.Length > 2 ? columns[2..] : []));
        }

        return new CueLexicon(entries);
    }

    /// <summary>Whether the word alone is in the lexicon under the given class or <c>any</c>.</summary>
    public bool Contains(string word, string kind = "any") =>
        entriesByFirstWord.TryGetValue(word, out CueEntry[]? entries)
        && Array.Exists(entries, entry => entry.Words.Count == 1 && (kind == "any" || entry.Class == "any" || entry.Class == kind));

    /// <summary>Whether a word alone is in the lexicon, by its lemma or its form without an ending.</summary>
    public bool Contains(Word word)
    {
        ArgumentNullException.ThrowIfNull(word);
        string form = word.Text.ToLowerInvariant();
        return Contains(word.Lemma) || Contains(form) || (form.EndsWith('s') && (Contains(form[..^1]) || (form.EndsWith("es", StringComparison.Ordinal) && Contains(form[..^2]))));
    }

    /// <summary>The longest cue that begins at the word.</summary>
    public CueMatch? Find(Sentence sentence, int index)
    {
        Word word = sentence.Words[index];
        CueMatch? byLemma = Find(sentence, index, word.Lemma);
        string form = word.Text.ToLowerInvariant();
        CueMatch? byForm = string.Equals(form, word.Lemma, StringComparison.Ordinal) ? null : Find(sentence, index, form);
        return byForm is { } match && (byLemma is null || match.Entry.Words.Count >= byLemma.Value.Entry.Words.Count) ? match : byLemma;
    }

    private CueMatch? Find(Sentence sentence, int index, string first)
    {
        if (!entriesByFirstWord.TryGetValue(first, out CueEntry[]? entries))
        {
            return null;
        }

        foreach (CueEntry entry in entries)
        {
            bool isPhrasal = entry.Words.Count == 1 && entry.Class == "verb" && sentence.Child(index, "compound:prt") >= 0;
            if (!isPhrasal && HasClass(sentence, index, entry.Class) && Extent(sentence, index, entry) is { } range)
            {
                return new CueMatch(entry, range, Top(sentence, range));
            }
        }

        return null;
    }

    private static WordRange? Extent(Sentence sentence, int index, CueEntry entry)
    {
        int count = entry.Words.Count;
        bool isContiguous = index + count <= sentence.Words.Count;
        for (int i = 1; isContiguous && i < count; i++)
        {
            isContiguous = Matches(sentence.Words[index + i], entry.Words[i]);
        }

        if (isContiguous)
        {
            return new WordRange(index, index + count);
        }

        if (count != 2 || entry.Class != "verb")
        {
            return null;
        }

        foreach (int child in sentence.Children(index))
        {
            if (sentence.Words[child].Relation is "compound:prt" or "advmod" && Matches(sentence.Words[child], entry.Words[1]))
            {
                return new WordRange(index, index + 1);
            }
        }

        return null;
    }

    private static bool Matches(Word word, string cue) => word.HasLemma(cue) || word.HasText(cue);

    private static bool HasClass(Sentence sentence, int index, string kind) => HasClass(sentence.Words[index], kind) && (kind == "any" || (!IsInCompound(sentence, index, kind) && !IsInName(sentence, index)));

    // "denial-of-service", "rear-ended": a part of a compound is no cue
    private static bool IsInCompound(Sentence sentence, int index, string kind) =>
        (kind == "noun" && index + 1 < sentence.Words.Count && sentence.Words[index + 1].Xpos == "HYPH")
        || (kind is "noun" or "verb" && index > 0 && sentence.Words[index - 1].Xpos == "HYPH" && sentence.Words[index - 1].Span.End == sentence.Words[index].Span.Start);

    private static bool IsInName(Sentence sentence, int index)
    {
        foreach (EntityMention mention in sentence.Entities)
        {
            if (mention.Contains(index) && mention.Kind is EntityKind.Person or EntityKind.Organisation or EntityKind.Location)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasClass(Word word, string kind) => kind switch
    {
        "verb" => word.Upos == PartOfSpeech.Verb,
        "noun" => word.Upos is PartOfSpeech.Noun or PartOfSpeech.Propn,
        "adj" => word.Upos == PartOfSpeech.Adj || (word.Upos == PartOfSpeech.Verb && word.Is("amod")),
        "adv" => word.Upos is PartOfSpeech.Adv or PartOfSpeech.Part or PartOfSpeech.Adp or PartOfSpeech.Adj or PartOfSpeech.Cconj,
        "aux" => word.Upos == PartOfSpeech.Aux,
        "det" => word.Upos is PartOfSpeech.Det or PartOfSpeech.Pron,
        _ => true,
    };

    private static int Top(Sentence sentence, WordRange range)
    {
        for (int i = range.Start; i < range.End; i++)
        {
            if (!range.Contains(sentence.Words[i].Head))
            {
                return i;
            }
        }

        return range.Start;
    }
}
