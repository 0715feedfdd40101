using FactCheck.Language;

namespace FactCheck.Articles.Html;

/// <summary>What one walk over a page yields: its block elements, the text between them, and what it says about itself.</summary>
/// <remarks>No tree of nodes and no recursion: a page nested a hundred thousand deep costs no more than a flat one.</remarks>
internal sealed class HtmlOutline
{
    private const int LongestNoise = 1 << 20;

    private readonly string source;
    private readonly List<int> open = [];
    private readonly Dictionary<string, int> openCounts = new(StringComparer.Ordinal);
    private int blockStart = -1;
    private int blockEnd;
    private int characters;
    private int lastBreak = -1;
    private int hiddenAt = -1;
    private int hiddenNested;

    private bool IsHidden => hiddenAt >= 0;

    private HtmlOutline(string source)
    {
        this.source = source;
        Readable = new ReadableText(source);
        Elements.Add(new HtmlElement { Parent = -1, Name = "", Start = 0, End = source.Length });
        open.Add(0);
    }

    /// <summary>The elements in the order of their start tags; the first stands for the page.</summary>
    public List<HtmlElement> Elements { get; } = [];

    /// <summary>The stretches of text in order.</summary>
    public List<HtmlBlock> Blocks { get; } = [];

    /// <summary>Scripts, styles and hidden parts.</summary>
    public List<RawBlock> Hidden { get; } = [];

    /// <summary>The text with everything else blanked.</summary>
    public ReadableText Readable { get; }

    /// <summary>What head and attributes say about the article.</summary>
    public HtmlMetadata Metadata { get; } = new();

    /// <summary>Walks over a page.</summary>
    public static HtmlOutline Of(string source)
    {
        HtmlOutline outline = new(source);
        HtmlScanner scanner = new(source);
        while (scanner.Next(out HtmlToken token))
        {
            outline.Take(token);
        }

        outline.Flush();
        while (outline.open.Count > 1)
        {
            outline.Pop(source.Length);
        }

        outline.SumParagraphs();
        return outline;
    }

    private void Take(HtmlToken token)
    {
        switch (token.Kind)
        {
            case HtmlTokenKind.Text when !IsHidden:
                TakeText(token.Start, token.End);
                break;
            case HtmlTokenKind.RawText:
                TakeRawText(token);
                break;
            case HtmlTokenKind.StartTag:
                Start(token);
                break;
            case HtmlTokenKind.EndTag:
                End(token);
                break;
        }
    }

    private void TakeText(int start, int end)
    {
        int from = start;
        for (int i = start; i < end; i++)
        {
            char c = source[i];
            if (c == '&' && HtmlEntities.Read(source.AsSpan(0, end), i, out string decoded) is > 0 and int length)
            {
                Readable.Keep(from, i);
                Readable.Put(i, length, decoded);
                if (!string.IsNullOrWhiteSpace(decoded))
                {
                    Extend(i, i + length);
                }

                i += length - 1;
                from = i + 1;
            }
            else if (!PlainText.TextLine.IsBlank(c))
            {
                Extend(i, i + 1);
            }
        }

        Readable.Keep(from, end);
    }

    private void Extend(int start, int end)
    {
        blockStart = blockStart < 0 ? start : blockStart;
        blockEnd = end;
        characters++;
    }

    private void Flush()
    {
        if (blockStart >= 0)
        {
            Blocks.Add(new HtmlBlock(TextSpan.FromBounds(blockStart, blockEnd), open[^1], characters));
        }

        blockStart = -1;
        characters = 0;
        lastBreak = -1;
    }

    private void TakeRawText(HtmlToken token)
    {
        if (IsHidden)
        {
            return;
        }

        if (token.Name == "title")
        {
            Metadata.TakeTitle(source.AsSpan(token.Start, token.End - token.Start));
        }
        else if (HtmlElements.NoiseReason(token.Name) is { } reason)
        {
            AddHidden(token.Start, token.End, reason);
        }
    }

    private void Start(HtmlToken token)
    {
        string name = token.Name;
        if (name is "script" or "style" or "title" or "textarea")
        {
            if (name == "script")
            {
                Metadata.TakeScript(source, token);
            }

            return;
        }

        if (name == "br")
        {
            Break(token);
            return;
        }

        bool inline = HtmlElements.IsInline(name);
        if (IsHidden && inline)
        {
            hiddenNested += name == Elements[open[hiddenAt]].Name ? 1 : 0;
            return;
        }

        HtmlAttributes attributes = HtmlAttributes.Read(source, token);
        Metadata.Take(name, attributes, open[^1]);
        bool alone = HtmlElements.IsVoid(name) || (name is "svg" or "math" && source.AsSpan(token.Start, token.End - token.Start).EndsWith("/>"));
        if (alone)
        {
            if (name == "hr")
            {
                Flush();
            }

            return;
        }

        string? meaning = HtmlElements.ClassMeaning(attributes.Class) ?? HtmlElements.ClassMeaning(attributes.Id);
        Superscript raised = name == "sup" && blockStart >= 0 ? Superscript.Read(source, token.End, blockEnd) : default;
        bool hidden = !IsHidden && name is not ("html" or "body") && (attributes.IsHidden || meaning == "hidden" || raised.IsMark || HtmlElements.IsHidden(name));
        if (inline && !hidden)
        {
            return;
        }

        if (raised is { IsMark: true, PowerAt: >= 0 })
        {
            Readable.Put(raised.PowerAt, 1, raised.Power);
            Extend(raised.PowerAt, raised.PowerAt + 1);
        }

        if (!inline)
        {
            Flush();
            if (Elements[open[^1]].Name is var top && (top == "p" || (top == name && HtmlElements.HoldsNoOther(name))))
            {
                Pop(token.Start);
            }
        }

        Push(token, attributes, meaning);
        if (hidden)
        {
            (hiddenAt, hiddenNested) = (open.Count - 1, 0);
        }
    }

    private void Push(HtmlToken token, HtmlAttributes attributes, string? meaning)
    {
        string name = token.Name;
        bool page = name is "html" or "body" or "main" or "article";
        bool kind = meaning is ['=', ..];
        open.Add(Elements.Count);
        openCounts[name] = openCounts.GetValueOrDefault(name) + 1;
        Elements.Add(new HtmlElement
        {
            Parent = open[^2],
            Name = name,
            Start = token.Start,
            End = source.Length,
            Reason = page ? null : HtmlElements.NoiseReason(name) ?? HtmlElements.RoleReason(attributes.Role) ?? (kind || meaning == "hidden" ? null : meaning),
            Hint = name switch
            {
                "h1" => BlockHint.Headline,
                "h2" or "h3" or "h4" or "h5" or "h6" => BlockHint.Subheading,
                "figcaption" or "caption" => BlockHint.Caption,
                "p" or "li" or "td" or "dd" or "blockquote" => BlockHint.Paragraph,
                _ => BlockHint.None,
            },
            ClassHint = meaning switch
            {
                _ when page => BlockHint.None,
                "=caption" => BlockHint.Caption,
                "=byline" => BlockHint.Byline,
                "=timestamp" => BlockHint.Timestamp,
                _ when name == "address" || attributes.Rel == "author" || attributes.ItemProp == "author" => BlockHint.Byline,
                _ => BlockHint.None,
            },
            IsArticle = name == "article" || attributes.Role == "article" || string.Equals(attributes.ItemProp, "articleBody", StringComparison.OrdinalIgnoreCase),
            IsMain = name == "main" || attributes.Role == "main",
        });
    }

    private void End(HtmlToken token)
    {
        string name = token.Name;
        if (name == "br")
        {
            Break(token);
            return;
        }

        if (HtmlElements.IsVoid(name) || name is "html" or "body" or "script" or "style" or "title" or "textarea")
        {
            return;
        }

        if (HtmlElements.IsInline(name))
        {
            // Only hidden inline elements are on the stack.
            if (!IsHidden || name != Elements[open[hiddenAt]].Name || --hiddenNested >= 0)
            {
                return;
            }
        }
        else
        {
            Flush();
        }

        if (openCounts.GetValueOrDefault(name) == 0)
        {
            return;
        }

        while (Elements[open[^1]].Name != name)
        {
            Pop(token.Start);
        }

        Pop(token.End);
    }

    private void Pop(int end)
    {
        HtmlElement element = Elements[open[^1]];
        element.End = end;
        openCounts[element.Name]--;
        open.RemoveAt(open.Count - 1);
        if (open.Count == hiddenAt)
        {
            hiddenAt = -1;
            AddHidden(element.Start, end, element.Reason ?? "hidden");
        }
    }

    /// <summary>One line break parts words, two part paragraphs.</summary>
    private void Break(HtmlToken token)
    {
        if (lastBreak >= 0 && blockEnd <= lastBreak)
        {
            Flush();
        }
        else
        {
            lastBreak = token.Start;
        }

        Readable.Separate(token.Start, token.End);
    }

    private void AddHidden(int start, int end, string reason)
    {
        while (start < end && char.IsWhiteSpace(source[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(source[end - 1]))
        {
            end--;
        }

        // A hidden part inside a paragraph does not break it, and is no block.
        if (end > start && end - start <= LongestNoise && blockStart < 0)
        {
            Hidden.Add(new RawBlock(TextSpan.FromBounds(start, end), false, BlockHint.Noise, reason));
        }
    }

    private void SumParagraphs()
    {
        foreach (HtmlBlock block in Blocks)
        {
            HtmlElement element = Elements[block.Element];
            if (element.Name == "p" || block.Characters >= 80)
            {
                element.ParagraphText += block.Characters;
            }
        }

        for (int i = Elements.Count - 1; i > 0; i--)
        {
            Elements[Elements[i].Parent].ParagraphText += Elements[i].ParagraphText;
        }
    }
}
