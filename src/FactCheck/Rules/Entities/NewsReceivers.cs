using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Rules.Entities;

/// <summary>Outlets that name themselves as those to whom something was told or shown: <c>told the Courier</c>, <c>a letter obtained by the Courier</c>. Many are told the same.</summary>
internal static class NewsReceivers
{
    private static readonly HashSet<string> Telling = ["tell", "say", "confirm", "speak", "talk", "explain", "add", "comment", "admit", "deny", "announce", "reveal", "disclose"];
    private static readonly HashSet<string> Getting = ["obtain", "review", "view", "see", "read", "interview", "contact", "reach", "quote", "cite"];
    private static readonly HashSet<string> Talks = ["interview", "statement", "email", "e-mail", "conversation", "comment"];

    /// <summary>Whether the participant is a body by name that hears something, or that got to see it.</summary>
    public static bool Is(AnalyzedSentence sentence, int word, Participant participant)
    {
        int governor = sentence.Words[word].Head;
        if (participant.IsPerson || !participant.IsName || governor < 0)
        {
            return false;
        }

        Word head = sentence.Words[governor];
        if (head.Upos == PartOfSpeech.Noun && head.Is("obj") && head.Head >= 0 && Telling.Contains(sentence.Words[head.Head].Lemma))
        {
            // "confirmed the report to the Courier"
            return true;
        }

        bool isSubject = sentence.Words[word].Is("nsubj");
        return head.Upos == PartOfSpeech.Verb
            ? (Telling.Contains(head.Lemma) && !isSubject) || (Getting.Contains(head.Lemma) && (isSubject || sentence.Words[word].Is("obl")))
            : Talks.Contains(head.Lemma) && sentence.Sentence.CaseOf(word) is "to" or "with";
    }
}
