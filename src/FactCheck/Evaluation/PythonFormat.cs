using System.Globalization;
using System.Numerics;
using System.Text;

namespace FactCheck.Evaluation;

/// <summary>Numbers and strings as the reference scorer, a Python program, rounds and prints them.</summary>
internal static class PythonFormat
{
    /// <summary>Rounds the exact binary value to decimals, an exact half to the even digit.</summary>
    public static double Round(double value, int digits)
    {
        long bits = BitConverter.DoubleToInt64Bits(Math.Abs(value));
        int exponent = (int)(bits >> 52);
        BigInteger mantissa = (bits & 0xFFFFFFFFFFFFF) | (exponent == 0 ? 0 : 1L << 52);
        exponent = Math.Max(exponent, 1) - 1075;
        BigInteger numerator = mantissa * BigInteger.Pow(10, digits) * (exponent > 0 ? BigInteger.One << exponent : 1);
        BigInteger denominator = exponent < 0 ? BigInteger.One << -exponent : 1;
        BigInteger quotient = BigInteger.DivRem(numerator, denominator, out BigInteger remainder);
        int half = (remainder * 2).CompareTo(denominator);
        if (half > 0 || (half == 0 && !quotient.IsEven))
        {
            quotient++;
        }

        double rounded = double.Parse($"{quotient.ToString(CultureInfo.InvariantCulture)}E-{digits}", CultureInfo.InvariantCulture);
        return value < 0 ? -rounded : rounded;
    }

    /// <summary>The shortest digits that give the number back, with at least one decimal.</summary>
    public static string Number(double value)
    {
        string text = value.ToString("R", CultureInfo.InvariantCulture);
        return text.AsSpan().ContainsAny('.', 'E') ? text : text + ".0";
    }

    /// <summary>A string literal: quotes chosen and characters escaped as <c>repr</c> does.</summary>
    public static string Literal(string text)
    {
        char quote = text.Contains('\'', StringComparison.Ordinal) && !text.Contains('"', StringComparison.Ordinal) ? '"' : '\'';
        return $"{quote}{Escape(text, quote)}{quote}";
    }

    /// <summary>A text with its unprintable characters escaped, on one line.</summary>
    public static string Printable(string text) => Escape(text, quote: null);

    /// <summary>A list of string literals.</summary>
    public static string Literals(IEnumerable<string> texts) => $"[{string.Join(", ", texts.Select(Literal))}]";

    private static string Escape(string text, char? quote)
    {
        StringBuilder escaped = new(text.Length);
        for (int index = 0; index < text.Length;)
        {
            if (Rune.DecodeFromUtf16(text.AsSpan(index), out Rune rune, out int consumed) != System.Buffers.OperationStatus.Done)
            {
                AppendEscape(escaped, text[index]);
            }
            else if (quote is { } character && (rune.Value == '\\' || rune.Value == character))
            {
                escaped.Append('\\').Append((char)rune.Value);
            }
            else if (IsPrintable(rune))
            {
                escaped.Append(rune.ToString());
            }
            else
            {
                AppendEscape(escaped, rune.Value);
            }

            index += consumed;
        }

        return escaped.ToString();
    }

    private static bool IsPrintable(Rune rune) => rune.Value == ' ' || Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator);

    private static void AppendEscape(StringBuilder literal, int value) => literal.Append(value switch
    {
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        < 0x100 => $"\\x{value:x2}",
        < 0x10000 => $"\\u{value:x4}",
        _ => $"\\U{value:x8}",
    });
}
