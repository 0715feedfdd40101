using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Values.Cues;

namespace FactCheck.Values.Communications;

/// <summary>Finds letters, calls, messages and the like, with the channel that the noun or its modifier gives.</summary>
public static class CommunicationReader
{
    private static readonly Dictionary<(string Lemma, char Class), Channel> Channels = LexiconFile.ReadLines("Values.Communications.channels.txt")
        .Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .ToDictionary(f => (f[0], f[1][0]), f => f[2] switch { "written" => Channel.Written, "spoken" => Channel.Spoken, "person" => Channel.InPerson, _ => Channel.Open });

    /// <summary>The communications of a sentence in order.</summary>
    public static IReadOnlyList<CommunicationValue> Read(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        List<CommunicationValue> values = [];
        foreach (Word word in sentence.Words)
        {
            char wordClass = word.Upos switch { PartOfSpeech.Noun => 'n', PartOfSpeech.Verb => 'v', _ => '-' };
            if (!Channels.TryGetValue((word.Lemma, wordClass), out Channel channel))
            {
                if (!IsTelephoned(sentence, word))
                {
                    continue;
                }

                channel = Channel.Spoken;
            }

            int first = word.Index;
            if (channel == Channel.Open)
            {
                foreach (int child in sentence.Children(word.Index))
                {
                    if (sentence.Words[child].Relation is "amod" or "compound" && Channels.TryGetValue((sentence.Words[child].Lemma, 'm'), out Channel settled))
                    {
                        channel = settled;
                        first = Math.Min(first, child);
                    }
                }
            }

            values.Add(new CommunicationValue(sentence.SpanOf(first, word.Index), new WordRange(first, word.Index + 1), word.Index, channel, word.Lemma));
        }

        return values;
    }

    // "called her on Sunday", "called the coach to apologise"; not "called him a liar", "called a strike"
    private static bool IsTelephoned(Sentence sentence, Word word)
    {
        int called = word.Upos == PartOfSpeech.Verb && word.HasLemma("call") ? sentence.Child(word.Index, "obj") : -1;
        return called > word.Index && sentence.IsPerson(called) && sentence.Child(word.Index, "xcomp", "ccomp", "compound", "aux:pass", "nsubj:pass") < 0;
    }
}
