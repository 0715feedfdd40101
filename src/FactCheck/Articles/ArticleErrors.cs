using System.Globalization;
using System.Text;

namespace FactCheck.Articles;

/// <summary>The errors of reading articles, FC0001 to FC0007: one line each that names the file and the reason.</summary>
internal static class ArticleErrors
{
    public const string Missing = "FC0001";
    public const string Folder = "FC0002";
    public const string Unreadable = "FC0003";
    public const string NoText = "FC0004";
    public const string TooLarge = "FC0005";
    public const string Binary = "FC0006";
    public const string Undecodable = "FC0007";

    public static FactCheckException NotFound(string path) => Create(Missing, path, "no such file");

    public static FactCheckException IsFolder(string path) => Create(Folder, path, "is a folder, not a file");

    public static FactCheckException CannotRead(string path, Exception cause) =>
        Create(Unreadable, path, cause is UnauthorizedAccessException ? "cannot be read: access denied" : "cannot be read: " + cause.Message, cause);

    public static FactCheckException Empty(string? path) => Create(NoText, path, "the file is empty");

    public static FactCheckException WithoutText(string? path) => Create(NoText, path, "no article text was found");

    public static FactCheckException OverLimit(string? path, long? size, int limit) => Create(
        TooLarge,
        path,
        size is { } known ? string.Create(CultureInfo.InvariantCulture, $"{known} bytes are over the limit of {limit} bytes (FactCheck:Articles:MaxBytes)") : string.Create(CultureInfo.InvariantCulture, $"over the limit of {limit} bytes (FactCheck:Articles:MaxBytes)"));

    public static FactCheckException NotText(string? path, string reason) => Create(Binary, path, "is not a text file: " + reason);

    public static FactCheckException WrongEncoding(string? path, string reason) =>
        Create(Undecodable, path, reason + "; save it as UTF-8 (or UTF-16 with a byte order mark)");

    /// <summary>The path in one printable line: control characters, line separators, direction marks and lone surrogates are written as <c>\uXXXX</c>.</summary>
    public static string Printable(string path)
    {
        StringBuilder printable = new(path.Length);
        for (int i = 0; i < path.Length; i++)
        {
            char c = path[i];
            if (char.IsHighSurrogate(c) && i + 1 < path.Length && char.IsLowSurrogate(path[i + 1]))
            {
                printable.Append(c).Append(path[++i]);
            }
            else if (char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate)
            {
                printable.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            }
            else
            {
                printable.Append(c);
            }
        }

        return printable.ToString();
    }

    private static FactCheckException Create(string id, string? path, string reason, Exception? cause = null)
    {
        string name = path switch
        {
            null => "text",
            "-" => "standard input",
            "" => "(empty file name)",
            _ => Printable(path),
        };
        return new FactCheckException(id, $"{name}: {Printable(reason)}", cause);
    }
}
