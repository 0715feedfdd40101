using FactCheck.Language;

namespace FactCheck.Values.Entities;

/// <summary>A name in a sentence, before it is known whose.</summary>
internal sealed class NameMention
{
    /// <summary>Index of the sentence.</summary>
    public required int Sentence { get; init; }

    /// <summary>The words of the name, title and article left out.</summary>
    public required WordRange Words { get; init; }

    /// <summary>Its syntactic head.</summary>
    public required int Head { get; init; }

    /// <summary>The name as written, possessive ending left out.</summary>
    public required string Text { get; init; }

    /// <summary>What the model takes it for, corrected by the rest of the report.</summary>
    public required EntityKind Kind { get; set; }

    /// <summary>Gender that a title tells.</summary>
    public required Gender TitleGender { get; init; }

    /// <summary>Whether the model took a capital for a person.</summary>
    public bool WasPerson { get; init; }

    /// <summary>Whether a title stands before it.</summary>
    public required bool HasTitle { get; init; }

    /// <summary>Code of the country that the name means or stands for.</summary>
    public string? Country { get; set; }

    /// <summary>The short form that the report introduces for it in brackets.</summary>
    public string? Introduced { get; init; }
}
