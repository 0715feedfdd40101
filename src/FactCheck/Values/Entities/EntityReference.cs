namespace FactCheck.Values.Entities;

/// <summary>Words that refer to a named person, organisation, place or event.</summary>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="Words">The words, titles and articles left out.</param>
/// <param name="Head">Their syntactic head.</param>
/// <param name="Form">Name, description or pronoun.</param>
/// <param name="Cluster">Id of the cluster in the table.</param>
public sealed record EntityReference(int Sentence, WordRange Words, int Head, EntityReferenceForm Form, int Cluster)
{
    /// <summary>Whether it is a name.</summary>
    public bool IsName => Form == EntityReferenceForm.Name;
}
