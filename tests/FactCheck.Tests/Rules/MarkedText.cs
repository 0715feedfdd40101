using System.Text;
using FactCheck.Language;

namespace FactCheck.Tests.Rules;

/// <summary>A text whose words in <c>[|…|]</c> are expected as focus.</summary>
internal sealed record MarkedText(string Text, IReadOnlyList<TextSpan> Marks)
{
    public static MarkedText Parse(string marked)
    {
        StringBuilder text = new();
        List<TextSpan> marks = [];
        int opened = -1;
        for (int i = 0; i < marked.Length; i++)
        {
            string here = marked.Substring(i, Math.Min(2, marked.Length - i));
            if (here == "[|" && opened < 0)
            {
                opened = text.Length;
                i++;
            }
            else if (here == "|]" && opened >= 0)
            {
                marks.Add(TextSpan.FromBounds(opened, text.Length));
                opened = -1;
                i++;
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        return opened < 0 ? new MarkedText(text.ToString(), marks) : throw new FormatException($"[| without |]: {marked}");
    }

    /// <summary>The text with other spans marked.</summary>
    public string Mark(IReadOnlyList<TextSpan> spans)
    {
        StringBuilder marked = new(Text);
        foreach (TextSpan span in spans.OrderDescending())
        {
            marked.Insert(span.End, "|]").Insert(span.Start, "[|");
        }

        return marked.ToString();
    }
}
