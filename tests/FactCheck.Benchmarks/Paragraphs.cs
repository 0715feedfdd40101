using FactCheck.Language;

namespace FactCheck.Benchmarks;

/// <summary>Lines of a plain text as blocks.</summary>
internal static class Paragraphs
{
    public static IReadOnlyList<TextSpan> Of(string text)
    {
        List<TextSpan> blocks = [];
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || text[i] == '\n')
            {
                if (i > start)
                {
                    blocks.Add(TextSpan.FromBounds(start, i));
                }

                start = i + 1;
            }
        }

        return blocks;
    }
}
