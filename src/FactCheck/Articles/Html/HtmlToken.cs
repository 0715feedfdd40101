namespace FactCheck.Articles.Html;

/// <summary>A stretch of a page's source.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset after its last character.</param>
/// <param name="Name">Lower-case name of the element, for tags and raw text.</param>
/// <param name="AttributesStart">Offset after the name of a start tag.</param>
internal readonly record struct HtmlToken(HtmlTokenKind Kind, int Start, int End, string Name = "", int AttributesStart = 0);
