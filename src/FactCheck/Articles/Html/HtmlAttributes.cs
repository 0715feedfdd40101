namespace FactCheck.Articles.Html;

/// <summary>The attributes of a start tag that say something about its role; others are skipped.</summary>
internal readonly record struct HtmlAttributes
{
    public string? Class { get; private init; }

    public string? Id { get; private init; }

    public string? Role { get; private init; }

    public string? Rel { get; private init; }

    public string? Name { get; private init; }

    public string? Property { get; private init; }

    public string? ItemProp { get; private init; }

    public string? Content { get; private init; }

    public string? DateTime { get; private init; }

    public string? Type { get; private init; }

    public bool IsHidden { get; private init; }

    /// <summary>Reads the attributes of a tag; the first of two with one name counts.</summary>
    public static HtmlAttributes Read(string source, HtmlToken tag)
    {
        HtmlAttributes attributes = default;
        int i = tag.AttributesStart;
        int end = tag.End > tag.Start && source[tag.End - 1] == '>' ? tag.End - 1 : tag.End;
        while (i < end)
        {
            while (i < end && (char.IsWhiteSpace(source[i]) || source[i] == '/'))
            {
                i++;
            }

            int nameStart = i;
            while (i < end && source[i] is not ('=' or '/') && !char.IsWhiteSpace(source[i]))
            {
                i++;
            }

            ReadOnlySpan<char> name = source.AsSpan(nameStart, i - nameStart);
            while (i < end && char.IsWhiteSpace(source[i]))
            {
                i++;
            }

            ReadOnlySpan<char> value = default;
            if (i < end && source[i] == '=')
            {
                value = Value(source, end, ref i);
            }
            else if (name.IsEmpty)
            {
                i++;
            }

            attributes = attributes.With(name, value);
        }

        return attributes;
    }

    private static ReadOnlySpan<char> Value(string source, int end, scoped ref int i)
    {
        i++;
        while (i < end && char.IsWhiteSpace(source[i]))
        {
            i++;
        }

        if (i < end && source[i] is '"' or '\'')
        {
            int start = i + 1;
            int length = source.AsSpan(start, end - start).IndexOf(source[i]);
            length = length < 0 ? end - start : length;
            i = Math.Min(end, start + length + 1);
            return source.AsSpan(start, length);
        }

        int from = i;
        while (i < end && !char.IsWhiteSpace(source[i]))
        {
            i++;
        }

        return source.AsSpan(from, i - from);
    }

    private HtmlAttributes With(ReadOnlySpan<char> name, ReadOnlySpan<char> value)
    {
        if (Is(name, "class"))
        {
            return Class is null ? this with { Class = value.ToString() } : this;
        }

        if (Is(name, "id"))
        {
            return this with { Id = Id ?? value.ToString() };
        }

        if (Is(name, "role"))
        {
            return this with { Role = Role ?? value.ToString() };
        }

        if (Is(name, "rel"))
        {
            return this with { Rel = Rel ?? value.ToString() };
        }

        if (Is(name, "name"))
        {
            return this with { Name = Name ?? value.ToString() };
        }

        if (Is(name, "property"))
        {
            return this with { Property = Property ?? value.ToString() };
        }

        if (Is(name, "itemprop"))
        {
            return this with { ItemProp = ItemProp ?? value.ToString() };
        }

        if (Is(name, "content"))
        {
            return this with { Content = Content ?? HtmlEntities.Decode(value) };
        }

        if (Is(name, "datetime"))
        {
            return this with { DateTime = DateTime ?? value.ToString() };
        }

        if (Is(name, "type"))
        {
            return this with { Type = Type ?? value.ToString() };
        }

        bool hides = Is(name, "hidden") || (Is(name, "aria-hidden") && Is(value.Trim(), "true")) || (Is(name, "style") && Hides(value));
        return hides ? this with { IsHidden = true } : this;
    }

    private static bool Hides(ReadOnlySpan<char> style)
    {
        Span<char> compact = stackalloc char[Math.Min(style.Length, 400)];
        int length = 0;
        foreach (char c in style[..compact.Length])
        {
            if (!char.IsWhiteSpace(c))
            {
                compact[length++] = char.ToLowerInvariant(c);
            }
        }

        ReadOnlySpan<char> text = compact[..length];
        return text.Contains("display:none", StringComparison.Ordinal) || text.Contains("visibility:hidden", StringComparison.Ordinal);
    }

    private static bool Is(ReadOnlySpan<char> left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);
}
