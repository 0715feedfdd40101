using System.Collections.Concurrent;
using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Values.Cues;

namespace FactCheck.Values.Statuses;

/// <summary>Tells nouns of what happens (<c>investigation</c>, <c>rating</c>) from nouns of things.</summary>
internal static class EventNouns
{
    private const int MostRemembered = 50_000;
    private static readonly CueLexicon Listed = CueLexicon.Load("Phases.events.txt");
    private static readonly ConcurrentDictionary<string, bool> Known = new(StringComparer.Ordinal);

    /// <summary>Whether one of the two commonest senses of the noun is an act, an event, a process or a phenomenon, or the list of news events has it.</summary>
    public static bool Contains(string lemma)
    {
        if (Known.TryGetValue(lemma, out bool isEvent))
        {
            return isEvent;
        }

        isEvent = Listed.Contains(lemma, "noun") || WordNet.Default.SenseClasses(lemma, PartOfSpeech.Noun, 2).Any(c => c is SenseClass.NounAct or SenseClass.NounEvent or SenseClass.NounProcess or SenseClass.NounPhenomenon);
        if (Known.Count < MostRemembered)
        {
            Known[lemma] = isEvent;
        }

        return isEvent;
    }
}
