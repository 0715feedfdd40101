namespace FactCheck.Language.Transformer;

/// <summary>The sizes of the encoder; the weights file must agree.</summary>
internal static class EncoderShape
{
    public const int Layers = 6;
    public const int Width = 384;
    public const int Heads = 12;
    public const int HeadWidth = 32;
    public const int Inner = 1536;
    public const int Positions = 512;
    public const int Vocabulary = 30522;
    public const int Shapes = 6;
    public const int Projections = 3 * Width;
}
