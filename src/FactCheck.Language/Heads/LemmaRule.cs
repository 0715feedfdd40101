using System.Globalization;
using System.Text;

namespace FactCheck.Language.Heads;

/// <summary>How a lemma is made of a form: in lower case, without its last <paramref name="Drop"/> characters, with <paramref name="Suffix"/> instead.</summary>
internal readonly record struct LemmaRule(int Drop, string Suffix)
{
    /// <summary>Reads <c>2|be</c>.</summary>
    public static LemmaRule Parse(string label)
    {
        int bar = label.IndexOf('|', StringComparison.Ordinal);
        return new(int.Parse(label.AsSpan(0, bar), NumberStyles.None, CultureInfo.InvariantCulture), label[(bar + 1)..]);
    }

    /// <summary>The lemma of a form; the form in lower case where it is too short for the rule.</summary>
    public string Apply(string form)
    {
        string lower = form.ToLowerInvariant();
        int end = lower.Length;
        for (int i = 0; i < Drop; i++)
        {
            if (end == 0)
            {
                return lower;
            }

            Rune.DecodeLastFromUtf16(lower.AsSpan(0, end), out _, out int units);
            end -= units;
        }

        return end == lower.Length && Suffix.Length == 0 ? lower : string.Concat(lower.AsSpan(0, end), Suffix);
    }
}
