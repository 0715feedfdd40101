namespace FactCheck.Values.Cues;

/// <summary>One line of a cue lexicon.</summary>
/// <param name="Words">Lemmas (or forms) of the cue, in order.</param>
/// <param name="Class">Word class the first word must have: verb, noun, adj, adv, aux, any.</param>
/// <param name="Columns">The further columns.</param>
internal sealed record CueEntry(IReadOnlyList<string> Words, string Class, IReadOnlyList<string> Columns)
{
    /// <summary>The cue as written in the lexicon.</summary>
    public string Text => string.Join(' ', Words);
}
