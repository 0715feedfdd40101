using System.IO.Compression;
using System.Xml;

namespace FactCheck.Documents.Word;

/// <summary>Looks through a package before anything is made of it: bounds what it unpacks to and how deeply it nests, and refuses what would load outside content.</summary>
internal static class WordPackageCheck
{
    private const int MostParts = 2000;
    private const int Expansion = 8;
    private const int MostDepth = 200;
    private const string External = "External";
    private const string HyperlinkType = "/hyperlink";
    private static readonly string[] LoadingFields = ["DDE", "DDEAUTO", "INCLUDETEXT", "INCLUDEPICTURE", "INCLUDE", "IMPORT", "LINK", "RD"];
    private static readonly byte[] OldFormat = [0xD0, 0xCF, 0x11, 0xE0];

    /// <summary>Throws where the package is refused.</summary>
    /// <param name="package">The bytes of the file.</param>
    /// <param name="path">Name for messages.</param>
    /// <param name="maxBytes">Limit of the file; it may unpack to eight times as much.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static void Require(byte[] package, string path, int maxBytes, CancellationToken cancellationToken)
    {
        if (package.AsSpan().StartsWith(OldFormat))
        {
            throw WordErrors.Encrypted(path);
        }

        long limit = (long)maxBytes * Expansion;
        try
        {
            using ZipArchive archive = new(new MemoryStream(package, writable: false), ZipArchiveMode.Read);
            if (archive.Entries.Count > MostParts)
            {
                throw WordErrors.TooManyParts(path, MostParts);
            }

            long unpacked = 0;
            foreach (ZipArchiveEntry entry in archive.Entries)
            {
                cancellationToken.ThrowIfCancellationRequested();
                using Stream counted = entry.Open();
                unpacked += Count(counted, limit - unpacked, path, limit);
                if (entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
                {
                    using Stream part = entry.Open();
                    CheckMarkup(part, path);
                }
            }
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or NotSupportedException or IOException)
        {
            throw WordErrors.NoDocument(path, e);
        }
    }

    /// <summary>Unpacks to nowhere; what the package's own directory says of sizes is not believed.</summary>
    private static long Count(Stream part, long left, string path, long limit)
    {
        byte[] buffer = new byte[81920];
        long total = 0;
        int read;
        while ((read = part.Read(buffer)) > 0)
        {
            total += read;
            if (total > left)
            {
                throw WordErrors.UnpacksTooLarge(path, limit);
            }
        }

        return total;
    }

    private static void CheckMarkup(Stream part, string path)
    {
        using XmlReader reader = XmlReader.Create(part, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        bool inField = false;
        while (reader.Read())
        {
            if (reader.Depth > MostDepth)
            {
                throw WordErrors.TooDeep(path);
            }

            if (reader.NodeType == XmlNodeType.Element)
            {
                inField = reader.LocalName == "instrText" && !reader.IsEmptyElement;
                CheckRelationship(reader, path);
                CheckField(reader.LocalName == "fldSimple" ? AttributeOf(reader, "instr") : null, path);
            }
            else if (inField && reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
            {
                CheckField(reader.Value, path);
            }
            else if (reader.NodeType == XmlNodeType.EndElement)
            {
                inField = false;
            }
        }
    }

    /// <summary>Links that a reader may click are harmless; anything else outside would be loaded on opening.</summary>
    private static void CheckRelationship(XmlReader reader, string path)
    {
        if (reader.LocalName != "Relationship" || AttributeOf(reader, "TargetMode") != External)
        {
            return;
        }

        string type = AttributeOf(reader, "Type") ?? string.Empty;
        if (!type.EndsWith(HyperlinkType, StringComparison.Ordinal))
        {
            throw WordErrors.RefersOutside(path, type[(type.LastIndexOf('/') + 1)..]);
        }
    }

    private static void CheckField(string? instruction, string path)
    {
        string? name = instruction?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).FirstOrDefault();
        if (name is not null && LoadingFields.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            throw WordErrors.RefersOutside(path, $"field {name.ToUpperInvariant()}");
        }
    }

    private static string? AttributeOf(XmlReader reader, string name)
    {
        for (bool found = reader.MoveToFirstAttribute(); found; found = reader.MoveToNextAttribute())
        {
            if (reader.LocalName == name)
            {
                string value = reader.Value;
                reader.MoveToElement();
                return value;
            }
        }

        reader.MoveToElement();
        return null;
    }
}
