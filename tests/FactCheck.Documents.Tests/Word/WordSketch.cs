using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace FactCheck.Documents.Tests.Word;

/// <summary>Makes Word documents for tests.</summary>
internal static class WordSketch
{
    private const string Namespace = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    /// <summary>A document whose body is this WordprocessingML.</summary>
    public static byte[] Document(string body, Action<MainDocumentPart>? change = null)
    {
        using MemoryStream stream = new();
        using (WordprocessingDocument document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            MainDocumentPart main = document.AddMainDocumentPart();
            main.Document = new Document($"<w:document {Namespace}><w:body>{body}</w:body></w:document>");
            change?.Invoke(main);
            main.Document.Save();
        }

        return stream.ToArray();
    }

    /// <summary>A paragraph of plain runs.</summary>
    public static string Paragraph(params string[] runs) => $"<w:p>{string.Concat(runs.Select(run => run.StartsWith('<') ? run : Run(run)))}</w:p>";

    public static string Run(string text) => $"<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    /// <summary>The package with one part added or replaced.</summary>
    public static byte[] With(byte[] package, string part, Func<string, string> change)
    {
        using MemoryStream stream = new();
        stream.Write(package);
        using (ZipArchive archive = new(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            ZipArchiveEntry? old = archive.GetEntry(part);
            string content = string.Empty;
            if (old is not null)
            {
                using StreamReader reader = new(old.Open());
                content = reader.ReadToEnd();
                reader.Close();
                old.Delete();
            }

            using StreamWriter writer = new(archive.CreateEntry(part).Open(), new UTF8Encoding(false));
            writer.Write(change(content));
        }

        return stream.ToArray();
    }
}
