using System.Text.Json;
using FactCheck.Articles.Lines;
using NodaTime;

namespace FactCheck.Articles.Html;

/// <summary>What a page says about its article in meta elements, microdata, <c>time</c> elements and JSON-LD.</summary>
internal sealed class HtmlMetadata
{
    private const int LongestScript = 1 << 20;
    private const int MostObjects = 2000;

    private static readonly string[] PublishedNames =
    [
        "article:published_time", "og:article:published_time", "article:published", "datePublished", "date", "pubdate", "publishdate", "publish-date", "publish_date",
        "dc.date", "dc.date.issued", "dcterms.date", "dcterms.issued", "dcterms.created", "sailthru.date", "parsely-pub-date", "citation_publication_date", "cXenseParse:recs:publishtime",
    ];

    private static readonly string[] ModifiedNames = ["article:modified_time", "og:updated_time", "dateModified", "last-modified", "dcterms.modified", "lastmod"];
    private static readonly string[] OutletNames = ["og:site_name", "application-name", "dc.publisher", "dcterms.publisher", "publisher"];
    private static readonly string[] AuthorNames = ["author", "article:author", "dc.creator", "parsely-author", "byl"];

    private readonly List<(LocalDate Date, int Element)> times = [];
    private LocalDate? publishedMeta;
    private int publishedRank = int.MaxValue;
    private LocalDate? modifiedMeta;
    private LocalDate? publishedLd;
    private LocalDate? modifiedLd;
    private string? outletMeta;
    private int outletRank = int.MaxValue;
    private string? outletLd;
    private string? author;
    private string? authorLd;
    private string? pageTitle;
    private string? socialTitle;
    private string? titleLd;

    /// <summary>The headline as the page gives it to others.</summary>
    public string? Title => socialTitle ?? titleLd ?? WithoutSite(pageTitle);

    /// <summary>Takes the title of the page; only the first counts.</summary>
    public void TakeTitle(ReadOnlySpan<char> raw)
    {
        if (!raw.IsEmpty)
        {
            pageTitle ??= NullIfEmpty(LineShape.Collapse(HtmlEntities.Decode(raw[..Math.Min(raw.Length, 2000)])));
        }
    }

    /// <summary>Takes what an element's attributes say.</summary>
    /// <param name="name">Name of the element.</param>
    /// <param name="attributes">Its attributes.</param>
    /// <param name="element">Index of the block element around it: tells whether a time stands in the article.</param>
    public void Take(string name, HtmlAttributes attributes, int element)
    {
        if (name == "meta" || (attributes.ItemProp is not null && attributes.Content is not null))
        {
            TakeMeta(attributes.Property ?? attributes.Name ?? attributes.ItemProp, attributes.Content);
        }

        if (attributes.DateTime is { Length: < 100 } value && (name == "time" || attributes.ItemProp is not null) && DateOf(value) is { } date)
        {
            if (string.Equals(attributes.ItemProp, "datePublished", StringComparison.OrdinalIgnoreCase))
            {
                TakePublished(date, rank: 3);
            }
            else if (string.Equals(attributes.ItemProp, "dateModified", StringComparison.OrdinalIgnoreCase))
            {
                modifiedMeta ??= date;
            }
            else if (name == "time" && times.Count < MostObjects)
            {
                times.Add((date, element));
            }
        }
    }

    /// <summary>Takes what a script of type JSON-LD says; other scripts and broken JSON say nothing.</summary>
    public void TakeScript(string source, HtmlToken tag)
    {
        if (!string.Equals(HtmlAttributes.Read(source, tag).Type, "application/ld+json", StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        int end = source.AsSpan(tag.End).IndexOf("</script", StringComparison.OrdinalIgnoreCase);
        if (end is <= 0 or > LongestScript)
        {
            return;
        }

        try
        {
            using JsonDocument json = JsonDocument.Parse(source.AsMemory(tag.End, end), new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 32 });
            int budget = MostObjects;
            TakeJson(json.RootElement, ref budget);
        }
        catch (JsonException)
        {
            // The page goes on without it.
        }
    }

    /// <summary>The metadata, with the first time given inside the article where nothing better is known.</summary>
    /// <param name="isInArticle">Whether a block element lies in the article.</param>
    public ArticleMetadata ToArticleMetadata(Func<int, bool> isInArticle)
    {
        LocalDate? time = null;
        foreach ((LocalDate date, int element) in times)
        {
            if (isInArticle(element))
            {
                time = date;
                break;
            }
        }

        return new ArticleMetadata
        {
            Title = Title,
            Outlet = outletMeta ?? outletLd,
            Byline = author ?? authorLd,
            Published = publishedMeta ?? publishedLd ?? time,
            Modified = modifiedMeta ?? modifiedLd,
        };
    }

    private void TakeMeta(string? name, string? content)
    {
        if (name is null || string.IsNullOrWhiteSpace(content) || content.Length > 2000)
        {
            return;
        }

        string value = LineShape.Collapse(content);
        int rank;
        if ((rank = RankOf(PublishedNames, name)) >= 0)
        {
            if (DateOf(value) is { } date)
            {
                TakePublished(date, rank);
            }
        }
        else if (RankOf(ModifiedNames, name) >= 0)
        {
            modifiedMeta ??= DateOf(value);
        }
        else if ((rank = RankOf(OutletNames, name)) >= 0)
        {
            (outletMeta, outletRank) = rank < outletRank ? (value, rank) : (outletMeta, outletRank);
        }
        else if (RankOf(AuthorNames, name) >= 0)
        {
            author ??= value.Contains("://", StringComparison.Ordinal) ? null : value;
        }
        else if (RankOf(["og:title", "twitter:title", "headline"], name) is >= 0 and var titleRank)
        {
            socialTitle = titleRank == 0 ? value : socialTitle ?? value;
        }
    }

    private void TakePublished(LocalDate date, int rank) =>
        (publishedMeta, publishedRank) = rank < publishedRank ? (date, rank) : (publishedMeta, publishedRank);

    private void TakeJson(JsonElement element, ref int budget)
    {
        if (--budget < 0)
        {
            return;
        }

        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in element.EnumerateArray())
            {
                TakeJson(item, ref budget);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            if (element.TryGetProperty("@graph", out JsonElement graph))
            {
                TakeJson(graph, ref budget);
            }

            if (IsArticle(element))
            {
                publishedLd ??= DateOf(TextOf(element, "datePublished"));
                modifiedLd ??= DateOf(TextOf(element, "dateModified"));
                titleLd ??= TextOf(element, "headline");
                outletLd ??= NameOf(element, "publisher");
                authorLd ??= NameOf(element, "author");
            }
        }
    }

    private static bool IsArticle(JsonElement element)
    {
        if (!element.TryGetProperty("@type", out JsonElement type))
        {
            return false;
        }

        IEnumerable<JsonElement> types = type.ValueKind == JsonValueKind.Array ? type.EnumerateArray() : [type];
        return types.Any(each => each.ValueKind == JsonValueKind.String && each.GetString() is { } name
            && (name.EndsWith("Article", StringComparison.Ordinal) || name.EndsWith("Posting", StringComparison.Ordinal) || name == "Report"));
    }

    private static string? TextOf(JsonElement element, string property) =>
        element.TryGetProperty(property, out JsonElement value) && value.ValueKind == JsonValueKind.String
            ? NullIfEmpty(LineShape.Collapse(HtmlEntities.Decode(value.GetString())))
            : null;

    private static string? NameOf(JsonElement element, string property)
    {
        if (!element.TryGetProperty(property, out JsonElement value))
        {
            return null;
        }

        return value.ValueKind switch
        {
            JsonValueKind.String => TextOf(element, property),
            JsonValueKind.Object => TextOf(value, "name"),
            JsonValueKind.Array => NullIfEmpty(string.Join(", ", value.EnumerateArray().Take(10).Select(item => item.ValueKind == JsonValueKind.Object ? TextOf(item, "name") : null).OfType<string>())),
            _ => null,
        };
    }

    private static LocalDate? DateOf(string? text) => text is null || text.Length > 100 ? null : DateReader.First(text)?.Date;

    /// <summary>The title of the page before the bar that parts it from the name of the site.</summary>
    private static string? WithoutSite(string? title) => title?.LastIndexOf(" | ", StringComparison.Ordinal) is > 0 and int bar ? title[..bar] : title;

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;

    private static int RankOf(string[] names, string name) => Array.FindIndex(names, each => each.Equals(name, StringComparison.OrdinalIgnoreCase));
}
