using System.Globalization;

namespace FactCheck.Documents.Word;

/// <summary>The errors of reading Word documents: one line that names the file and the reason.</summary>
internal static class WordErrors
{
    private const string TooLarge = "FC0005";
    private const string Refused = "FC0008";

    public static FactCheckException NoDocument(string path, Exception? cause = null) => new(Refused, $"{path}: is not a Word document (docx) that can be read", cause);

    public static FactCheckException Encrypted(string path) => new(Refused, $"{path}: is encrypted or in the old doc format; save it as docx without a password");

    public static FactCheckException Empty(string path) => new("FC0004", $"{path}: no article text was found");

    public static FactCheckException OverLimit(string path, long limit) =>
        new(TooLarge, string.Create(CultureInfo.InvariantCulture, $"{path}: over the limit of {limit} bytes (FactCheck:Articles:MaxBytes)"));

    public static FactCheckException UnpacksTooLarge(string path, long limit) =>
        new(TooLarge, string.Create(CultureInfo.InvariantCulture, $"{path}: unpacks to more than {limit} bytes and is refused (eight times FactCheck:Articles:MaxBytes)"));

    public static FactCheckException TooManyParts(string path, int limit) => new(TooLarge, string.Create(CultureInfo.InvariantCulture, $"{path}: has more than {limit} parts and is refused"));

    public static FactCheckException TooDeep(string path) => new(Refused, $"{path}: its markup is nested too deeply and is refused");

    public static FactCheckException RefersOutside(string path, string what) => new(Refused, $"{path}: refers to something outside of it ({what}) and is refused; save it without linked content");
}
