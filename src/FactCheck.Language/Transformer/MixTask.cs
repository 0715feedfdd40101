namespace FactCheck.Language.Transformer;

/// <summary>The tasks that mix the layers with weights of their own.</summary>
internal enum MixTask
{
    Tag,
    Entity,
    Dependency,
}
