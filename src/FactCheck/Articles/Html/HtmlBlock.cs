using FactCheck.Language;

namespace FactCheck.Articles.Html;

/// <summary>Text between two boundaries of block elements.</summary>
/// <param name="Span">Where it stands, without surrounding blanks.</param>
/// <param name="Element">Index of the block element around it.</param>
/// <param name="Characters">Number of characters that are no blanks.</param>
internal readonly record struct HtmlBlock(TextSpan Span, int Element, int Characters);
